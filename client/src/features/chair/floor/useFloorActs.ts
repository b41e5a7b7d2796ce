import { currentSpeech, speakersQueue } from '../../../session/selectors.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { type Act, useAct } from '../../../view/Act/useAct.ts';
import { useSpeakingTime } from './speakingTime.ts';

export interface FloorActs {
  readonly act: Act;
  /** Whether somebody has the floor. */
  readonly isTaken: boolean;
  readonly mayGive: boolean;
  /** Gives the floor to a request; a speech under way is ended first. */
  readonly give: (requestId: string) => Promise<void>;
  /** Gives it to the first in the queue, if any. */
  readonly giveNext: () => Promise<void>;
  readonly end: () => Promise<void>;
  readonly extend: (seconds: number) => Promise<void>;
}

/** What the chair does with the floor, from buttons and keys alike. */
export function useFloorActs(): FloorActs {
  const act = useAct();
  const speech = useSessionState(currentSpeech);
  const queue = useSessionState(speakersQueue);
  const { seconds } = useSpeakingTime();
  const mayGive = useMay('giveFloor').allowed;
  async function give(requestId: string): Promise<void> {
    if (speech !== null && !(await act.run('endFloor', {}))) return;
    await act.run('giveFloor', { requestId, seconds });
  }
  return {
    act,
    isTaken: speech !== null,
    mayGive,
    give,
    giveNext: async () => {
      const [first] = queue;
      if (first !== undefined) await give(first.requestId);
    },
    end: async () => {
      await act.run('endFloor', {});
    },
    extend: async (more) => {
      await act.run('extendFloor', { seconds: more });
    },
  };
}
