import type { Speech } from '@diemcau/shared/session/floor/state';
import { timeLeft } from '@diemcau/shared/session/floor/timeUsed';
import { formatDuration } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Clock } from '../../ui/Clock/Clock.tsx';
import { useServerTime } from '../../ui/Clock/serverTime.ts';
import { classes } from '../../ui/classes.ts';
import { viewTexts } from '../viewTexts.ts';
import styles from './Speaker.module.css';

/** How long the speech has lasted, and what is left of the time given; past it, calmly by how much. */
export function SpeechClock({ speech }: { readonly speech: Speech }) {
  const texts = useTexts(viewTexts);
  return (
    <span className={styles.clock}>
      <span className={styles.elapsed}>
        <Clock since={speech.from} until={speech.to} label={texts.speechClock} />
      </span>
      {speech.seconds === null ? null : <TimeLeft speech={speech} />}
    </span>
  );
}

function TimeLeft({ speech }: { readonly speech: Speech }) {
  const now = useServerTime(1000, speech.to === null);
  const texts = useTexts(viewTexts);
  const left = timeLeft(speech, speech.to ?? now) ?? 0;
  const isOver = left < 0;
  const words = formatDuration(Math.abs(left));
  return (
    <span className={classes(styles.left, isOver && styles.over)}>
      {isOver ? texts.over(words) : texts.left(words)}
    </span>
  );
}
