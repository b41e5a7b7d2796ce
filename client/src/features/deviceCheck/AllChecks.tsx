import { useTexts } from '../../i18n/texts.ts';
import { useLevel } from '../../media/check/useLevel.ts';
import { useLinkTest } from '../../media/check/useLinkTest.ts';
import { type TriedDevice, useTriedDevice } from '../../media/check/useTriedDevice.ts';
import { CameraCheck } from './CameraCheck.tsx';
import styles from './DeviceCheck.module.css';
import { deviceCheckTexts } from './deviceCheckTexts.ts';
import { LinkCheck } from './LinkCheck.tsx';
import { MicrophoneCheck } from './MicrophoneCheck.tsx';
import { SoundCheck } from './SoundCheck.tsx';

/** Everything that a room needs, tried beside each other. */
export function AllChecks() {
  const camera = useTriedDevice('camera');
  const microphone = useTriedDevice('microphone');
  const level = useLevel(microphone.track);
  const { test, run } = useLinkTest();
  return (
    <>
      <WithoutNote camera={camera} microphone={microphone} />
      <div className={styles.checks}>
        <div className={styles.column}>
          <CameraCheck device={camera.device} track={camera.track} onOpen={camera.open} />
          <SoundCheck />
        </div>
        <div className={styles.column}>
          <MicrophoneCheck device={microphone.device} level={level} onOpen={microphone.open} />
          <LinkCheck test={test} onTest={run} />
        </div>
      </div>
    </>
  );
}

interface WithoutNoteProps {
  readonly camera: Pick<TriedDevice, 'device'>;
  readonly microphone: Pick<TriedDevice, 'device'>;
}

/** That one enters without a device, and what can be done all the same. */
function WithoutNote({ camera, microphone }: WithoutNoteProps) {
  const { enterWithout } = useTexts(deviceCheckTexts);
  const noCamera = camera.device.state === 'failed';
  const noMicrophone = microphone.device.state === 'failed';
  if (!noCamera && !noMicrophone) return null;
  const both = noCamera && noMicrophone ? enterWithout.both : null;
  return (
    <p role="status" className={styles.without}>
      {both ?? (noCamera ? enterWithout.camera : enterWithout.microphone)}
    </p>
  );
}
