import { useStage, useStageActs } from '../../media/useStage.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { type MicrophoneStanding, microphoneStanding } from './microphoneStanding.ts';

export interface OwnMicrophone {
  readonly standing: MicrophoneStanding;
  /** Whether the device itself is on, heard or not. */
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** The microphone of this page, in the words of the session. */
export function useMicrophone(): OwnMicrophone {
  const { party } = useParty();
  const device = useStage(({ own }) => own.microphone);
  const acts = useStageActs();
  const standing = useSessionState((state) => microphoneStanding(state, party, device));
  const isOn = device.state === 'open' || device.state === 'held';
  return {
    standing,
    isOn,
    toggle: () => void (isOn ? acts.closeMicrophone() : acts.openMicrophone()),
  };
}
