import { Mic } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import type { OwnDevice } from '../../media/stageState.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { CheckSection, DeviceFailureNote } from './CheckSection.tsx';
import styles from './DeviceCheck.module.css';
import { DeviceSelect } from './DeviceSelect.tsx';
import { deviceCheckTexts } from './deviceCheckTexts.ts';
import { useVoiceVerdict } from './useVoiceVerdict.ts';
import { barOf, type VoiceVerdict } from './verdicts.ts';

const tones: Readonly<Record<VoiceVerdict, StateTone>> = {
  waiting: 'waiting',
  clear: 'good',
  quiet: 'warning',
  silent: 'danger',
};

interface MicrophoneCheckProps {
  readonly device: Pick<OwnDevice, 'state' | 'failure' | 'deviceId'>;
  /** 0 to 1. */
  readonly level: number;
  readonly onOpen: (deviceId?: string) => void;
}

/** What comes into the microphone, as a bar and in words. */
export function MicrophoneCheck({ device, level, onOpen }: MicrophoneCheckProps) {
  const texts = useTexts(deviceCheckTexts);
  const isOpen = device.state === 'open' || device.state === 'held';
  const verdict = useVoiceVerdict(level, isOpen ? (device.deviceId ?? 'usual') : null);
  return (
    <CheckSection
      id="check-microphone"
      title={texts.microphone}
      icon={Mic}
      state={isOpen ? <StateBadge tone={tones[verdict]} text={texts.voice[verdict]} /> : null}
    >
      {isOpen ? (
        <>
          <p>{texts.say}</p>
          <meter
            className={styles.meter}
            aria-label={texts.level}
            aria-valuetext={texts.voice[verdict]}
            data-verdict={verdict}
            min={0}
            max={1}
            value={barOf(level)}
          />
          {texts.voiceHelp[verdict] === '' ? null : <p>{texts.voiceHelp[verdict]}</p>}
        </>
      ) : null}
      {device.state === 'opening' ? <p className={styles.soft}>{texts.opening}</p> : null}
      {device.failure === null ? null : (
        <DeviceFailureNote kind="microphone" failure={device.failure} onRetry={() => onOpen()} />
      )}
      <DeviceSelect kind="microphone" used={device.deviceId} onChoose={onOpen} />
    </CheckSection>
  );
}
