import { Camera, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { OwnDevice } from '../../media/stageState.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { CheckSection, DeviceFailureNote } from './CheckSection.tsx';
import styles from './DeviceCheck.module.css';
import { DeviceSelect } from './DeviceSelect.tsx';
import { deviceCheckTexts } from './deviceCheckTexts.ts';

interface CameraCheckProps {
  readonly device: Pick<OwnDevice, 'state' | 'failure' | 'deviceId'>;
  readonly track: MediaStreamTrack | null;
  readonly onOpen: (deviceId?: string) => void;
}

/** The camera's picture as others will see it: a mirror would show the writing on the wall reversed. */
export function CameraCheck({ device, track, onOpen }: CameraCheckProps) {
  const texts = useTexts(deviceCheckTexts);
  return (
    <CheckSection
      id="check-camera"
      title={texts.camera}
      icon={Camera}
      state={track === null ? null : <StateBadge tone="good" text={texts.cameraOn} />}
    >
      <div className={styles.picture}>
        {track === null ? (
          <p className={styles.noPicture}>
            <VideoOff size={32} aria-hidden="true" />
            {device.state === 'opening' ? texts.opening : null}
          </p>
        ) : (
          <Picture track={track} label={texts.cameraPicture} />
        )}
      </div>
      {track === null ? null : <p className={styles.soft}>{texts.asOthersSee}</p>}
      {device.failure === null ? null : (
        <DeviceFailureNote kind="camera" failure={device.failure} onRetry={() => onOpen()} />
      )}
      <DeviceSelect kind="camera" used={device.deviceId} onChoose={onOpen} />
    </CheckSection>
  );
}

interface PictureProps {
  readonly track: MediaStreamTrack;
  readonly label: string;
}

function Picture({ track, label }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = new MediaStream([track]);
    return () => {
      element.srcObject = null;
    };
  }, [track]);
  return <video ref={video} aria-label={label} autoPlay playsInline muted />;
}
