import { useTexts } from '../../i18n/texts.ts';
import { Spinner } from '../Spinner/Spinner.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './LoadingState.module.css';

/** Something is on its way. Shows itself only after a moment, so that what comes at once does not flash. */
export function LoadingState({ text }: { readonly text?: string }) {
  const texts = useTexts(uiTexts);
  return (
    <div className={styles.loading} role="status">
      <Spinner /> {text ?? texts.loading}
    </div>
  );
}
