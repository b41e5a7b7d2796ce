import type { Point } from '@diemcau/shared/session/attendance/state';
import { Mic, MicOff } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { useSessionState } from '../session/useSession.ts';
import { ActButton } from '../view/Act/ActButton.tsx';
import { microphoneTexts } from './microphoneTexts.ts';

interface MuteButtonProps {
  readonly point: Pick<Point, 'pointId' | 'name'>;
}

/** Nobody at the point is heard until this is lifted, or the point is given the floor. */
export function MuteButton({ point: { pointId, name } }: MuteButtonProps) {
  const texts = useTexts(microphoneTexts);
  const isMuted = useSessionState(({ stage }) => Object.hasOwn(stage.mutedSince, pointId));
  return (
    <ActButton
      type={isMuted ? 'unmutePoint' : 'mutePoint'}
      payload={{ pointId }}
      icon={isMuted ? Mic : MicOff}
    >
      {isMuted ? texts.unmute : texts.mute} <span className="visually-hidden">{name}</span>
    </ActButton>
  );
}
