import type { SessionState } from '@diemcau/shared/session/state';
import { Mic } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { currentSpeech } from '../../session/selectors.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './Speaker.module.css';
import { SpeechClock } from './SpeechClock.tsx';
import { placeOfSpeaker } from './speakers.ts';

interface SpeakerProps {
  readonly state: SessionState;
  /** Buttons beside the clock. */
  readonly acts?: ReactNode;
}

/** Who has the floor, from where, since when and for how long yet. */
export function Speaker({ state, acts = null }: SpeakerProps) {
  const speech = currentSpeech(state);
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  if (speech === null) return <p className={styles.nobody}>{texts.nobodySpeaking}</p>;
  const place = placeOfSpeaker(state, speech, language);
  return (
    <div className={styles.speaker}>
      <div className={styles.words}>
        <p className={styles.signs}>
          <StateBadge tone="now" icon={Mic} text={texts.speaking} />
          {speech.kind === 'pointOfOrder' ? (
            <StateBadge tone="info" text={texts.pointOfOrder} />
          ) : null}
        </p>
        <p className={styles.name}>{speech.speakerName ?? place}</p>
        <p className={styles.place}>
          {speech.speakerOffice === null ? '' : `${speech.speakerOffice} · `}
          {speech.speakerName === null ? texts.delegation : <strong>{place}</strong>}
        </p>
        {speech.about === null ? null : <p className={styles.about}>{texts.about(speech.about)}</p>}
      </div>
      <div className={styles.end}>
        <SpeechClock speech={speech} />
        {acts === null ? null : <div className={styles.acts}>{acts}</div>}
      </div>
    </div>
  );
}
