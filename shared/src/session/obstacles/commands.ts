import { z } from 'zod';
import {
  identifier,
  type MessageOf,
  passage,
  programmeReference,
  raisedBy,
  reason,
  sentence,
} from '../schemas.ts';

export const level = z.enum(['central', 'province', 'district', 'commune']);
export const outcomeKind = z.enum([
  'resolved',
  'directive',
  'recommendedToCentral',
  'noted',
  'notTakenUp',
]);

/** Only the text is asked for; absent is a value everywhere else. */
export const obstacleDetails = z.object({
  text: passage,
  /** None, one or several. */
  programmes: z.array(programmeReference).max(20),
  categoryId: identifier.nullable(),
  level: level.nullable(),
  legalText: sentence.nullable(),
  since: sentence.nullable(),
  proposal: passage.nullable(),
  /** False where difficulties were reported without being itemised, or a list ended in "…". */
  itemised: z.boolean(),
});

const on = { obstacleId: identifier };

export const obstacleCommands = {
  /** `raisedBy` is for the secretariat and the chair, who may write for others; a point speaks for itself (null). */
  submitObstacle: obstacleDetails.extend({ raisedBy: raisedBy.nullable() }),
  editObstacle: obstacleDetails.extend(on),
  /** Programme, category and level set by the secretariat, which may do so at any time. */
  classifyObstacle: obstacleDetails
    .pick({ programmes: true, categoryId: true, level: true })
    .extend(on),
  withdrawObstacle: z.object({ ...on, reason: reason.nullable() }),
  joinObstacle: z.object({ ...on, note: sentence.nullable() }),
  leaveObstacle: z.object(on),
  mergeObstacles: z.object({ intoId: identifier, fromIds: z.array(identifier).min(1).max(200) }),
  unmergeObstacle: z.object(on),
  callObstacle: z.object(on),
  clearTable: z.object({}),
  presentObstacle: z.object({ ...on, text: passage.nullable() }),
  /** The whole list as it shall stand; an empty one takes the assignment back. */
  assignObstacle: z.object({ ...on, unitIds: z.array(identifier).max(20) }),
  /** `unitId` says whose answer it is: the secretariat and the chair may write for any unit or for none (null), a room of several units for one of its own. */
  answerObstacle: z.object({ ...on, unitId: identifier.nullable(), text: passage }),
  giveOutcome: z.object({
    ...on,
    kind: outcomeKind,
    text: passage.nullable(),
    directiveIds: z.array(identifier).max(20),
  }),
  carryObstacle: z.object({ ...on, reason: reason.nullable() }),
};

export type ObstacleCommand = MessageOf<typeof obstacleCommands>;
