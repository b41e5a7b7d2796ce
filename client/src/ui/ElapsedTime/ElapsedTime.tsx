import { TriangleAlert } from 'lucide-react';
import { formatMinutes } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useServerTime } from '../Clock/serverTime.ts';
import { classes } from '../classes.ts';
import { uiTexts } from '../uiTexts.ts';
import styles from './ElapsedTime.module.css';

const MINUTE = 60_000;

export interface ElapsedTimeProps {
  /** Start, in milliseconds of the server's time. */
  readonly since: number;
  /** Time already used before it, when the item was interrupted. */
  readonly before?: number;
  readonly until?: number | null;
  readonly plannedMinutes: number | null;
}

/** "23′ / 60′" with a line that fills; past the plan it says by how much. */
export function ElapsedTime({ since, before = 0, until = null, plannedMinutes }: ElapsedTimeProps) {
  const now = useServerTime(1000, until === null);
  const texts = useTexts(uiTexts);
  const elapsed = Math.max(0, (until ?? now) - since) + before;
  const planned = plannedMinutes === null ? null : plannedMinutes * MINUTE;
  const isOver = planned !== null && elapsed > planned;
  const words =
    planned === null
      ? texts.elapsedOnly(formatMinutes(elapsed))
      : texts.elapsed(formatMinutes(elapsed), formatMinutes(planned));
  return (
    <span className={classes(styles.elapsed, isOver && styles.over)}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        {formatMinutes(elapsed)}
        {planned === null ? null : (
          <span className={styles.planned}> / {formatMinutes(planned)}</span>
        )}
      </span>
      {isOver ? (
        <span className={styles.note}>
          <TriangleAlert size="1em" aria-hidden="true" />{' '}
          {texts.over(formatMinutes(elapsed - planned))}
        </span>
      ) : null}
      {planned === null ? null : (
        <progress
          className={styles.line}
          value={Math.min(elapsed, planned)}
          max={planned}
          aria-hidden="true"
        />
      )}
    </span>
  );
}
