import { z } from 'zod';
import { identifier, type MessageOf } from '../schemas.ts';

/** Who may open a microphone: whoever has the floor, or everyone. */
export const floorMode = z.enum(['floor', 'free']);

export const stageCommands = {
  setFloorMode: z.object({ mode: floorMode }),
  /** Nobody at the point is heard until this is lifted, or the point is given the floor. */
  mutePoint: z.object({ pointId: identifier }),
  unmutePoint: z.object({ pointId: identifier }),
  /** The delegation's own microphone may be opened from outside when it is given the floor. */
  giveMicrophoneConsent: z.object({}),
  withdrawMicrophoneConsent: z.object({}),
};

export type StageCommand = MessageOf<typeof stageCommands>;
