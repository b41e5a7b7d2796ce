import { z } from 'zod';
import { identifier, type MessageOf, passage, reason, sentence, title } from '../schemas.ts';

const seconds = z.int().min(10).max(7_200);

export const floorCommands = {
  /** Asks for a person of the point; `speakerName` for someone who is not on the roll, both null for "the delegation". */
  askFloor: z.object({
    kind: z.enum(['speak', 'pointOfOrder']),
    personId: identifier.nullable(),
    speakerName: title.nullable(),
    about: sentence.nullable(),
  }),
  withdrawFloor: z.object({ requestId: identifier }),
  /** `unitId` names an agency where several sit in that room. */
  inviteToFloor: z.object({
    pointId: identifier,
    unitId: identifier.nullable(),
    personId: identifier.nullable(),
  }),
  moveFloorRequest: z.object({
    requestId: identifier,
    afterRequestId: identifier.nullable(),
    reason,
  }),
  /** Points that have spoken least come first; points of order keep the head. */
  orderFloorByTimeUsed: z.object({ reason }),
  giveFloor: z.object({ requestId: identifier, seconds: seconds.nullable() }),
  extendFloor: z.object({ seconds }),
  endFloor: z.object({}),
  /** The speaker's opinion in the secretary's words, as the minutes will hold it. */
  noteSpeech: z.object({ speechId: identifier, summary: passage }),
};

export type FloorCommand = MessageOf<typeof floorCommands>;
