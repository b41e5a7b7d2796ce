import { z } from 'zod';
import { identifier, type MessageOf, passage, reason, sentence, title } from '../schemas.ts';

const request = z.object({
  requestId: identifier,
  kind: z.enum(['speak', 'pointOfOrder']),
  pointId: identifier,
  /** The agency that speaks, where an agency's link asked; null where the point itself did. */
  unitId: identifier.nullable(),
  personId: identifier.nullable(),
  /** The speaker as named on the roll at that moment, or by hand: every viewer can show it. Null for the delegation as such. */
  speakerName: title.nullable(),
  speakerOffice: title.nullable(),
  about: sentence.nullable(),
});

export const floorEvents = {
  floorAsked: request,
  floorInvited: request,
  floorWithdrawn: z.object({ requestId: identifier }),
  /** The whole queue in its new order. */
  floorReordered: z.object({ order: z.array(identifier), reason }),
  floorGiven: z.object({
    speechId: identifier,
    requestId: identifier,
    itemId: identifier.nullable(),
    seconds: z.int().positive().nullable(),
  }),
  floorExtended: z.object({ speechId: identifier, seconds: z.int().positive() }),
  floorEnded: z.object({ speechId: identifier }),
  speechNoted: z.object({ speechId: identifier, summary: passage }),
};

export type FloorEvent = MessageOf<typeof floorEvents>;
