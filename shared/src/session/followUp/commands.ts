import { z } from 'zod';
import { itemKind } from '../agenda/commands.ts';
import { deadline } from '../directives/commands.ts';
import { level } from '../obstacles/commands.ts';
import {
  day,
  identifier,
  type MessageOf,
  passage,
  programmeReference,
  reason,
  sentence,
  title,
} from '../schemas.ts';

/** Where a task of the committee stands on a day. The first that holds, from the bottom up, is the one. */
export const taskState = z.enum([
  'notStarted',
  'onSchedule',
  'extended',
  'dueSoon',
  'overdue',
  'undated',
  'reportedDone',
  'done',
  'closed',
]);

const count = z.int().nonnegative();

/** Tasks as a committee counts them; `total` is the sum of the others. */
export const taskCounts = z.object({
  total: count,
  done: count,
  /** Being done, the deadline not past. */
  inTime: count,
  /** Not done, the deadline past. */
  overdue: count,
  /** Reported done, which nobody has confirmed yet. */
  reportedDone: count,
  /** Being done, without a date to be held to. */
  undated: count,
  /** No longer needed. */
  closed: count,
});

/** A task that an earlier session gave and that is not done: a copy, so that the record needs no other log. */
export const takenDirective = z.object({
  sessionId: identifier,
  directiveId: identifier,
  /** Of the addressee alone where the directive was to a class; null for the whole of it. */
  addresseeUnitId: identifier.nullable(),
  number: z.int().positive(),
  text: passage,
  /** Names of those who answer for it, as they were called then. */
  leads: z.array(title).max(20),
  deadline,
  deadlineWording: sentence.nullable(),
  /** The last day, extensions included. */
  due: day.nullable(),
  state: taskState,
  percent: z.int().min(0).max(100).nullable(),
  lastReport: z.object({ on: day, text: passage }).nullable(),
});

/** An obstacle that an earlier session left open: raised here again, by `obstacleId` where it came from. */
export const takenObstacle = z.object({
  sessionId: identifier,
  obstacleId: identifier,
  number: z.int().positive(),
  text: passage,
  raisedByName: title,
  /** The units in whose name it was raised: their point here becomes the one that raises it. */
  raisedByUnitIds: z.array(identifier).max(50),
  programmes: z.array(programmeReference).max(20),
  categoryId: identifier.nullable(),
  level: level.nullable(),
  legalText: sentence.nullable(),
  since: sentence.nullable(),
  proposal: passage.nullable(),
  itemised: z.boolean(),
  reason: reason.nullable(),
});

/** An agenda item that an earlier session carried over. */
export const takenItem = z.object({
  sessionId: identifier,
  itemId: identifier,
  title,
  kind: itemKind,
  plannedMinutes: z.int().min(1).max(1_440).nullable(),
  reason: reason.nullable(),
});

/** The session before, and how what it gave stands. */
export const takenOverFrom = z.object({
  sessionId: identifier,
  title: title.nullable(),
  day: day.nullable(),
});

export const followUpCommands = {
  /**
   * What is open or overdue of the committee's earlier sessions, written by the server from the register and
   * by nobody else. Sent again before the opening, it renews what was taken over.
   */
  takeOverMatters: z.object({
    /** The day that the states and the counts hold for. */
    asOf: day,
    previous: takenOverFrom,
    counts: taskCounts,
    directives: z.array(takenDirective).max(2_000),
    obstacles: z.array(takenObstacle).max(2_000),
    items: z.array(takenItem).max(100),
  }),
};

export type FollowUpSessionCommand = MessageOf<typeof followUpCommands>;
