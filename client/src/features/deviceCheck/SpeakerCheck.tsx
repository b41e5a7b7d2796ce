import { Play, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { CheckSection } from './CheckSection.tsx';
import styles from './DeviceCheck.module.css';
import { canChooseSpeaker, DeviceSelect } from './DeviceSelect.tsx';
import { deviceCheckTexts } from './deviceCheckTexts.ts';

interface SpeakerCheckProps {
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
  readonly onChoose: (deviceId: string) => void;
}

/** Plays a sound; only a person can say whether it was heard. */
export function SpeakerCheck({ isPlaying, onPlay, onChoose }: SpeakerCheckProps) {
  const texts = useTexts(deviceCheckTexts);
  const [answer, setAnswer] = useState<'none' | 'heard' | 'notHeard'>('none');
  const [wasPlayed, setPlayed] = useState(false);
  return (
    <CheckSection
      id="check-speaker"
      title={texts.speaker}
      icon={Volume2}
      state={answer === 'heard' ? <StateBadge tone="good" text={texts.heardWell} /> : null}
    >
      <p className={styles.soft}>{texts.speakerHelp}</p>
      <div className={styles.acts}>
        <Button
          icon={Play}
          isDisabled={isPlaying}
          onPress={() => {
            setPlayed(true);
            setAnswer('none');
            onPlay();
          }}
        >
          {isPlaying ? texts.playing : texts.play}
        </Button>
        {wasPlayed ? (
          <>
            <Button onPress={() => setAnswer('heard')}>{texts.heard}</Button>
            <Button kind="bare" onPress={() => setAnswer('notHeard')}>
              {texts.notHeard}
            </Button>
          </>
        ) : null}
      </div>
      {answer === 'notHeard' ? <p role="status">{texts.noSound}</p> : null}
      {canChooseSpeaker() ? (
        <DeviceSelect kind="speaker" used={null} onChoose={onChoose} />
      ) : (
        <p className={styles.soft}>{texts.noSpeakerChoice}</p>
      )}
    </CheckSection>
  );
}
