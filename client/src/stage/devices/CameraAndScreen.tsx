import { ScreenShare, ScreenShareOff, Video, VideoOff } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { deviceTexts } from './deviceTexts.ts';
import { mediaDevices } from './useDevices.ts';

/** Opens and closes the own camera. */
export function CameraButton() {
  const texts = useTexts(deviceTexts);
  const state = useStage(({ own }) => own.camera.state);
  const acts = useStageActs();
  const isOn = state === 'open' || state === 'held';
  return (
    <Button
      icon={isOn ? Video : VideoOff}
      isPending={state === 'opening'}
      onPress={() => void (isOn ? acts.closeCamera() : acts.openCamera())}
    >
      {isOn ? texts.closeCamera : texts.openCamera}
    </Button>
  );
}

/** Absent where the device cannot share its screen, as on phones. */
export function ScreenButton() {
  const texts = useTexts(deviceTexts);
  const state = useStage(({ own }) => own.screen.state);
  const acts = useStageActs();
  const isOn = state === 'open' || state === 'held';
  if (!canShare()) return null;
  return (
    <Button
      icon={isOn ? ScreenShareOff : ScreenShare}
      isPending={state === 'opening'}
      onPress={() => void (isOn ? acts.stopScreen() : acts.shareScreen())}
    >
      {isOn ? texts.stopScreen : texts.shareScreen}
    </Button>
  );
}

/** Without a secure address there are no devices at all; the button then says so when it is pressed. */
function canShare(): boolean {
  const devices = mediaDevices();
  return devices === null || 'getDisplayMedia' in devices;
}
