import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { currentSpeech, pointOf } from '../session/selectors.ts';
import { useParty, useSessionState } from '../session/useSession.ts';
import { Button } from '../ui/Button/Button.tsx';
import styles from './Microphone.module.css';
import { MicrophonesDialog } from './MicrophonesDialog.tsx';
import { MuteButton } from './MuteButton.tsx';
import { MutedBadge } from './MutedBadge.tsx';
import { microphoneTexts } from './microphoneTexts.ts';
import { HeardNote } from './OwnMicrophone.tsx';
import { useMicrophones } from './useMicrophones.ts';
import { whyNotHeard } from './whyNotHeard.ts';

/**
 * Under the speaker, for the chair and the secretaries: who opens microphones just now, the speaker's own to
 * be muted, and the way to all of them. Nothing where the server carries no sound.
 */
export function SpeakerMicrophone() {
  const texts = useTexts(microphoneTexts);
  const hasMicrophones = useMicrophones();
  const mode = useSessionState(({ stage }) => stage.mode);
  const speaking = useSessionState((state) =>
    pointOf(state, currentSpeech(state)?.pointId ?? null),
  );
  const { party } = useParty();
  const isOver = useSessionState(({ lifecycle }) => lifecycle.phase === 'adjourned');
  const isSilenced = useSessionState((state) => whyNotHeard(state, party) !== null);
  const [isOpen, setOpen] = useState(false);
  if (!hasMicrophones || isOver) return null;
  return (
    <div className={styles.strip}>
      <span className={styles.mode}>{texts.modeShort[mode]}</span>
      {speaking === null ? null : (
        <>
          <MutedBadge pointId={speaking.pointId} />
          <MuteButton point={speaking} />
        </>
      )}
      <Button kind="bare" icon={SlidersHorizontal} onPress={() => setOpen(true)}>
        {texts.microphones}
      </Button>
      {isSilenced ? <HeardNote /> : null}
      <MicrophonesDialog isOpen={isOpen} onOpenChange={setOpen} />
    </div>
  );
}
