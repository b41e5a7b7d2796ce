import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { deadlineWords } from '../../session/deadlineWords.ts';
import styles from './FollowUp.module.css';
import { followUpTexts } from './followUpTexts.ts';

type Due = Pick<
  TaskRow,
  'deadline' | 'deadlineWording' | 'due' | 'firstDue' | 'daysLeft' | 'state' | 'extensions'
>;

const isSettled = ({ state }: Pick<TaskRow, 'state'>): boolean =>
  state === 'done' || state === 'closed';

/** The deadline as it was worded; extended, the one before struck through; and how far off it is. */
export function TaskDue({ task }: { readonly task: Due }) {
  const texts = useTexts(followUpTexts);
  const language = useLanguage();
  const { due, daysLeft, extensions } = task;
  const wording = deadlineWords(task, language);
  return (
    <span className={styles.due}>
      {extensions.length > 0 && due !== null ? (
        <>
          <del>
            <span className="visually-hidden">{texts.before} </span>
            {wording}
          </del>{' '}
          <ins className={styles.extended}>{formatDate(due)}</ins>
        </>
      ) : (
        wording
      )}
      {daysLeft === null || isSettled(task) ? null : (
        <span className={daysLeft < 0 ? styles.late : styles.left}>
          {' '}
          ({texts.daysLeft(daysLeft)})
        </span>
      )}
    </span>
  );
}
