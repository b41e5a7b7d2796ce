import { z } from 'zod';
import { attachment } from '../../committee/followUp/events.ts';
import { deadline } from '../../session/directives/commands.ts';
import { taskState } from '../../session/followUp/commands.ts';
import { level } from '../../session/obstacles/commands.ts';
import { day, identifier, moment, programmeReference } from '../../session/schemas.ts';

export const namedUnit = z.object({
  unitId: identifier,
  name: z.object({ vi: z.string(), en: z.string().nullable() }),
});

/** Where something of the committee's comes from. */
const origin = {
  sessionId: identifier,
  sessionTitle: z.string().nullable(),
  sessionDay: day.nullable(),
};

/** What an agency, or the secretary in its name, said of its work. */
export const progressReport = z.object({
  seq: z.int().positive(),
  at: moment,
  unitId: identifier,
  /** Whether the secretary wrote it down in the agency's name. */
  onBehalf: z.boolean(),
  percent: z.int().nullable(),
  text: z.string(),
  attachment: attachment.nullable(),
  claimsDone: z.boolean(),
  /** The secretary gave the claim back. */
  returned: z.object({ at: moment, reason: z.string() }).nullable(),
});

const withReason = z.object({ at: moment, reason: z.string() });

/** One line of the register of directives: a directive, or one addressee of it where it was to a class. */
export const taskRow = z.object({
  ...origin,
  directiveId: identifier,
  number: z.int().positive(),
  /** Null: its leads together, or a class for which nobody has been named yet. */
  addresseeUnitId: identifier.nullable(),
  text: z.string(),
  /** Those who answer for it; empty for a class for which nobody has been named. */
  units: z.array(namedUnit),
  coordinating: z.array(namedUnit),
  /** The classes that it was addressed to, in the words used. */
  addressees: z.array(z.string()),
  deadline,
  deadlineWording: z.string().nullable(),
  conditions: z.string().nullable(),
  /** The last day as it stands, and as the session set it. */
  due: day.nullable(),
  firstDue: day.nullable(),
  /** Days from today until `due`; negative once it is past. */
  daysLeft: z.int().nullable(),
  state: taskState,
  /** Of the latest report that gave one. */
  percent: z.int().nullable(),
  reports: z.array(progressReport),
  extensions: z.array(withReason.extend({ before: day.nullable(), until: day })),
  done: z.object({ at: moment }).nullable(),
  closed: withReason.nullable(),
  reopenings: z.array(withReason),
  programmes: z.array(programmeReference),
  obstacleIds: z.array(identifier),
});

export const obstacleState = z.enum([
  'open',
  'carried',
  'directed',
  'recommended',
  'noted',
  'notTakenUp',
  'resolved',
]);

/** One line of the register of obstacles. */
export const obstacleRow = z.object({
  ...origin,
  obstacleId: identifier,
  number: z.int().positive(),
  text: z.string(),
  proposal: z.string().nullable(),
  programmes: z.array(programmeReference),
  categoryId: identifier.nullable(),
  level: level.nullable(),
  /** Who raised it, as the session named them, and everyone who joined. */
  raisedBy: z.array(z.string()),
  /** The points among them, by name. */
  points: z.array(z.string()),
  unitIds: z.array(identifier),
  state: obstacleState,
  outcomeText: z.string().nullable(),
  directiveIds: z.array(identifier),
  notes: z.array(z.object({ at: moment, text: z.string() })),
  resolved: z.object({ at: moment, how: z.string() }).nullable(),
});
