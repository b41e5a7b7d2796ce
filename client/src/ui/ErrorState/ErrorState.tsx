import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../Button/Button.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './ErrorState.module.css';

export interface ErrorStateProps {
  /** What happened: "Không tải được danh sách phiên họp". */
  readonly what: string;
  /** Where: the page, the file, the field, the command. */
  readonly where?: string | null;
  /** What to do now. */
  readonly whatToDo: string;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
  readonly level?: 1 | 2 | 3;
}

/** Something went wrong: what, where, what to do. */
export function ErrorState(props: ErrorStateProps) {
  const { what, where = null, whatToDo, onRetry, action = null, level = 2 } = props;
  const texts = useTexts(uiTexts);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.error} role="alert">
      <CircleAlert size={24} aria-hidden="true" />
      <div className={styles.words}>
        <Heading className={styles.what}>{what}</Heading>
        {where === null ? null : <p className={styles.where}>{where}</p>}
        <p>{whatToDo}</p>
        {onRetry === undefined && action === null ? null : (
          <div className={styles.acts}>
            {onRetry === undefined ? null : <Button onPress={onRetry}>{texts.tryAgain}</Button>}
            {action}
          </div>
        )}
      </div>
    </div>
  );
}
