import { CircleAlert } from 'lucide-react';
import styles from './Act.module.css';
import type { Act } from './useAct.ts';

/** Why the act beside it was refused, and what to do; read out at once. Nothing when it was not. */
export function RefusalNote({ act }: { readonly act: Pick<Act, 'sentence'> }) {
  if (act.sentence === null) return null;
  return (
    <p role="alert" className={styles.refusal}>
      <CircleAlert size={18} aria-hidden="true" /> <span>{act.sentence}</span>
    </p>
  );
}
