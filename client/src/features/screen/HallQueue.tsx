import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { speakersQueue } from '../../session/selectors.ts';
import { placeOfSpeaker } from '../../view/Speaker/speakers.ts';
import styles from './Hall.module.css';
import { screenTexts } from './screenTexts.ts';

const SHOWN = 3;

/** Who speaks next: as many as one can remember. */
export function HallQueue({ state }: { readonly state: SessionState }) {
  const language = useLanguage();
  const texts = useTexts(screenTexts);
  const queue = speakersQueue(state);
  if (queue.length === 0) return null;
  const rest = queue.length - SHOWN;
  return (
    <footer className={styles.queue}>
      <h2 className={styles.small}>{texts.next}</h2>
      <ol className={styles.nextOnes}>
        {queue.slice(0, SHOWN).map((request) => (
          <li key={request.requestId}>{placeOfSpeaker(state, request, language)}</li>
        ))}
      </ol>
      {rest > 0 ? <p className={styles.rest}>+{rest}</p> : null}
    </footer>
  );
}
