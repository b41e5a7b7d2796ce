import { LoaderCircle } from 'lucide-react';
import styles from './Spinner.module.css';

/** A turning sign, for the eye only: say in words beside it what is going on. Stands still on request. */
export function Spinner({ size = 20 }: { readonly size?: number }) {
  return <LoaderCircle className={styles.spinner} size={size} aria-hidden="true" />;
}
