import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { currentSpeech } from '../../session/selectors.ts';
import { SpeechClock } from '../../view/Speaker/SpeechClock.tsx';
import { placeOfSpeaker } from '../../view/Speaker/speakers.ts';
import { viewTexts } from '../../view/viewTexts.ts';
import styles from './Hall.module.css';

/** Who speaks: name, office, point, and for how long. */
export function HallSpeaker({ state }: { readonly state: SessionState }) {
  const speech = currentSpeech(state);
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  if (speech === null) return null;
  const place = placeOfSpeaker(state, speech, language);
  return (
    <section className={styles.speaker} aria-label={texts.speaking}>
      <div className={styles.who}>
        <p className={styles.name}>{speech.speakerName ?? place}</p>
        <p className={styles.from}>
          {speech.speakerOffice === null ? '' : `${speech.speakerOffice} · `}
          {speech.speakerName === null ? texts.delegation : place}
        </p>
      </div>
      <div className={styles.speechClock}>
        <SpeechClock speech={speech} />
      </div>
    </section>
  );
}
