import { z } from 'zod';
import { day, identifier, type MessageOf } from '../schemas.ts';
import { takenDirective, takenItem, takenObstacle, takenOverFrom, taskCounts } from './commands.ts';

export const followUpEvents = {
  /** Begins the list anew: the directives follow, and of what goes on in this session only this stays on it. */
  mattersTakenOver: z.object({
    itemId: identifier,
    asOf: day,
    previous: takenOverFrom,
    counts: taskCounts,
    keptObstacleIds: z.array(identifier),
    keptItemIds: z.array(identifier),
  }),
  directiveTakenOver: takenDirective,
  /** `hereId` is the obstacle of this session that it goes on as. */
  obstacleTakenOver: takenObstacle.extend({ hereId: identifier }),
  /** `hereId` is the agenda item of this session that it goes on as. */
  itemTakenOver: takenItem.extend({ hereId: identifier }),
};

export type FollowUpSessionEvent = MessageOf<typeof followUpEvents>;
