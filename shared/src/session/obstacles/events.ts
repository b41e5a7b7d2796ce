import { z } from 'zod';
import { identifier, type MessageOf, passage, raisedBy, reason, sentence } from '../schemas.ts';
import { obstacleDetails, outcomeKind } from './commands.ts';

const on = { obstacleId: identifier };

export const obstacleEvents = {
  obstacleSubmitted: obstacleDetails.extend({ ...on, raisedBy, itemId: identifier.nullable() }),
  obstacleEdited: obstacleDetails.extend(on),
  obstacleClassified: obstacleDetails
    .pick({ programmes: true, categoryId: true, level: true })
    .extend(on),
  obstacleWithdrawn: z.object({ ...on, reason: reason.nullable() }),
  obstacleJoined: z.object({ ...on, pointId: identifier, note: sentence.nullable() }),
  obstacleLeft: z.object({ ...on, pointId: identifier }),
  obstaclesMerged: z.object({ intoId: identifier, fromIds: z.array(identifier) }),
  obstacleUnmerged: z.object({ ...on, fromId: identifier }),
  obstacleCalled: z.object({ ...on, itemId: identifier.nullable() }),
  tableCleared: z.object({}),
  obstaclePresented: z.object({ ...on, pointId: identifier.nullable(), text: passage.nullable() }),
  obstacleAssigned: z.object({ ...on, unitIds: z.array(identifier) }),
  obstacleAnswered: z.object({
    ...on,
    answerId: identifier,
    unitId: identifier.nullable(),
    text: passage,
  }),
  obstacleOutcomeGiven: z.object({
    ...on,
    kind: outcomeKind,
    text: passage.nullable(),
    directiveIds: z.array(identifier),
  }),
  /** The directive that its outcome rested on was withdrawn or no longer comes from it. */
  obstacleReopened: z.object({ ...on, directiveId: identifier }),
  obstacleCarried: z.object({ ...on, reason: reason.nullable() }),
};

export type ObstacleEvent = MessageOf<typeof obstacleEvents>;
