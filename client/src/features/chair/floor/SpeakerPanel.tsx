import { Plus, Square } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { SpeakerMicrophone } from '../../../microphone/SpeakerMicrophone.tsx';
import { currentSpeech } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { Speaker } from '../../../view/Speaker/Speaker.tsx';
import styles from '../Chair.module.css';
import { chairTexts } from '../chairTexts.ts';

/** Seconds that one press adds. */
export const EXTENSION = 120;

/** Who speaks; more time, or the end. */
export function SpeakerPanel() {
  const state = useSessionState((whole) => whole);
  const speech = currentSpeech(state);
  const act = useAct();
  const texts = useTexts(chairTexts);
  return (
    <section className={styles.panel} aria-label={texts.floor}>
      <Speaker
        state={state}
        acts={
          <>
            {speech === null || speech.seconds === null ? null : (
              <ActButton type="extendFloor" payload={{ seconds: EXTENSION }} act={act} icon={Plus}>
                {texts.extendLong(EXTENSION / 60)}
              </ActButton>
            )}
            <ActButton type="endFloor" payload={{}} act={act} icon={Square}>
              {texts.endSpeech}
            </ActButton>
          </>
        }
      />
      <RefusalNote act={act} />
      <SpeakerMicrophone />
    </section>
  );
}
