import { Settings2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { CameraButton, ScreenButton } from './CameraAndScreen.tsx';
import styles from './DeviceBar.module.css';
import { DeviceFailures } from './DeviceFailures.tsx';
import { DevicesDialog } from './DevicesDialog.tsx';
import { deviceTexts } from './deviceTexts.ts';
import { LinkMenu } from './LinkMenu.tsx';
import { MicrophoneButton, MicrophoneWords } from './MicrophoneButton.tsx';
import { SavingNote } from './SavingNote.tsx';
import { useMaySend } from './useMaySend.ts';

interface DeviceBarProps {
  /** The single key of the microphone on this page. */
  readonly microphoneKey: string;
  /** How the pictures are looked at, at the end of the bar. */
  readonly tools: ReactNode;
}

/** One's own microphone, camera, screen and link, and what is to be known of them. */
export function DeviceBar({ microphoneKey, tools }: DeviceBarProps) {
  const texts = useTexts(deviceTexts);
  const may = useMaySend();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={styles.under}>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of one form */}
      <div role="group" aria-label={texts.bar} className={styles.bar}>
        {may('microphone') ? <MicrophoneButton shortcut={microphoneKey} /> : null}
        {may('camera') ? <CameraButton /> : null}
        {may('screen') ? <ScreenButton /> : null}
        <span className={styles.end}>
          <LinkMenu />
          <IconButton icon={Settings2} label={texts.devices} onPress={() => setChoosing(true)} />
          {tools}
        </span>
      </div>
      <div className={styles.notes}>
        {may('microphone') ? <MicrophoneWords /> : null}
        <SavingNote />
      </div>
      {may('microphone') ? <DeviceFailures onChoose={() => setChoosing(true)} /> : null}
      {isChoosing ? (
        <DevicesDialog hasOwn={may('microphone')} onClose={() => setChoosing(false)} />
      ) : null}
    </div>
  );
}
