import { useTexts } from '../../../i18n/texts.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import styles from '../Chair.module.css';
import { chairTexts } from '../chairTexts.ts';
import { SPEAKING_TIMES, useSpeakingTime } from './speakingTime.ts';

const NONE = 'none';

/** How long each speech may be, from the next one on. */
export function SpeakingTimeSelect() {
  const { seconds, choose } = useSpeakingTime();
  const texts = useTexts(chairTexts);
  return (
    <div className={styles.inline}>
      <Select
        label={texts.speakingTime}
        options={SPEAKING_TIMES.map((minutes) => ({
          id: minutes === null ? NONE : String(minutes * 60),
          label: minutes === null ? texts.noLimit : texts.minutes(minutes),
        }))}
        value={seconds === null ? NONE : String(seconds)}
        onChange={(id) => choose(id === NONE ? null : Number(id))}
      />
    </div>
  );
}
