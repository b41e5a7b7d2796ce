import { z } from 'zod';
import { identifier, type MessageOf, passage, reason, sentence, title } from '../schemas.ts';

const request = z.object({
  requestId: identifier,
  kind: z.enum(['speak', 'pointOfOrder']),
  pointId: identifier,
  personId: identifier.nullable(),
  speakerName: title.nullable(),
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
