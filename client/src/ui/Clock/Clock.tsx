import { formatDuration, formatTime } from '../../i18n/format.ts';
import styles from './Clock.module.css';
import { useServerTime } from './serverTime.ts';

export interface ClockProps {
  /** Start, in milliseconds of the server's time. */
  readonly since: number;
  /** End; null while it runs. */
  readonly until?: number | null;
  /** What it measures, for screen readers: "Thời gian phát biểu". */
  readonly label: string;
}

/** mm:ss since a moment on the server's clock. Only this element renders each second. */
export function Clock({ since, until = null, label }: ClockProps) {
  const now = useServerTime(1000, until === null);
  return (
    <span role="timer" aria-label={label} className={styles.clock}>
      {formatDuration((until ?? now) - since)}
    </span>
  );
}

/** The time of day on the server's clock: "14:32". */
export function TimeOfDay() {
  const now = useServerTime(60_000);
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      {formatTime(now)}
    </time>
  );
}
