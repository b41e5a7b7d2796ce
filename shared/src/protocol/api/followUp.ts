import { z } from 'zod';
import { attachment } from '../../committee/followUp/events.ts';
import { deadline } from '../../session/directives/commands.ts';
import { takenOverFrom, taskCounts, taskState } from '../../session/followUp/commands.ts';
import { amount, qualifier } from '../../session/funding/commands.ts';
import { level } from '../../session/obstacles/commands.ts';
import { day, identifier, moment, programmeReference, title } from '../../session/schemas.ts';
import { commandEnvelope } from '../wire.ts';

const namedUnit = z.object({
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

/** What a register is narrowed to; every member that is given must hold. */
export const registerFilter = z.object({
  sessionId: identifier.optional(),
  programmeId: identifier.optional(),
  /** An agency or a locality that answers for a task or raised an obstacle. */
  unitId: identifier.optional(),
  /** A point that raised or joined an obstacle, by its name. */
  point: title.optional(),
  state: taskState.optional(),
  obstacleState: obstacleState.optional(),
  categoryId: identifier.optional(),
  /** The last day lies on or after, on or before. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
});

const obstacleCounts = z.object({
  total: z.int().nonnegative(),
  open: z.int().nonnegative(),
  byState: z.record(obstacleState, z.int().nonnegative()),
});

export const register = z.object({
  committeeId: identifier,
  /** The day that states hold for, in Vietnam. */
  today: day,
  sessions: z.array(
    z.object({
      sessionId: identifier,
      title: z.string().nullable(),
      day: day.nullable(),
      phase: z.enum(['none', 'scheduled', 'open', 'recess', 'adjourned']),
      conclusions: z.string(),
    }),
  ),
  /** Of the tasks that the filter leaves. */
  counts: taskCounts,
  byState: z.record(taskState, z.int().nonnegative()),
  byAgency: z.array(z.object({ unit: namedUnit, counts: taskCounts })),
  byProgramme: z.array(z.object({ programmeId: identifier.nullable(), counts: taskCounts })),
  /** Overdue first, then by the last day; settled ones last. */
  tasks: z.array(taskRow),
  obstacleCounts,
  /** Open first. */
  obstacles: z.array(obstacleRow),
});

const sourced = z.object({
  sessionId: identifier,
  asOf: day.nullable(),
  wording: z.string().nullable(),
});

export const fundingSeries = z.object({
  programmeId: identifier.nullable(),
  projectCode: identifier.nullable(),
  unitId: identifier.nullable(),
  label: z.string(),
  period: z.string().nullable(),
  source: z.enum(['central', 'local', 'other']).nullable(),
  kind: z.enum(['investment', 'recurrent']).nullable(),
  /** Million đồng, as last reported; where each comes from stands beside it. */
  plan: amount.nullable(),
  planFrom: sourced.nullable(),
  disbursed: amount.nullable(),
  disbursedFrom: sourced.nullable(),
  rate: z.object({ percent: z.number(), qualifier }).nullable(),
});

/** What the charts are drawn from. */
export const series = z.object({
  today: day,
  obstacles: z.array(
    z.object({
      categoryId: identifier.nullable(),
      programmeId: identifier.nullable(),
      count: z.int().positive(),
    }),
  ),
  directives: z.array(z.object({ state: taskState, count: z.int().nonnegative() })),
  funding: z.array(fundingSeries),
});

/** A command to the committee's log; its payload is parsed by the command's own schema. */
export const committeeCommandRequest = commandEnvelope;
export const committeeCommandAnswer = z.object({ seq: z.int().nonnegative(), newId: identifier });

export const newAgencyLink = z.object({
  unitId: identifier,
  /** Whom it is for, as the list shows it; null for the unit's name. */
  label: title.nullable(),
  /** When it ends; null for 180 days from now. */
  expiresAt: moment.nullable(),
});

export const agencyLink = z.object({
  linkId: identifier,
  unitId: identifier,
  label: title,
  createdAt: moment,
  expiresAt: moment,
  firstUsedAt: moment.nullable(),
  state: z.enum(['live', 'expired', 'revoked', 'renewed']),
  devices: z.int().nonnegative(),
});

export const agencyLinks = z.object({ links: z.array(agencyLink) });
/** The only time that the link itself is shown. */
export const issuedAgencyLink = z.object({ link: agencyLink, url: z.url() });

/** Who an agency's link says one is. */
export const agencyEntry = z.object({
  committeeId: identifier,
  committeeName: z.string(),
  unit: namedUnit,
  label: title,
  expiresAt: moment,
});

/** An agency's own page: what it answers for, overdue first. */
export const agencyView = agencyEntry.extend({
  today: day,
  counts: taskCounts,
  tasks: z.array(taskRow),
});

export const uploadedAttachment = attachment;

export const sessionCommittee = z.object({
  committeeId: identifier.nullable(),
  /** `chosen`: said for this session; `name`: the body that meets is called so. */
  through: z.enum(['chosen', 'name']).nullable(),
});
export const sessionCommitteeChange = z.object({ committeeId: identifier });

/** What taking over brought, or would bring. */
export const takeOver = z.object({
  committeeId: identifier,
  asOf: day,
  previous: takenOverFrom,
  counts: taskCounts,
  directives: z.int().nonnegative(),
  obstacles: z.int().nonnegative(),
  items: z.int().nonnegative(),
  /** The first agenda item; null as long as nothing has been taken over. */
  itemId: identifier.nullable(),
});

export type ProgressReport = z.infer<typeof progressReport>;
export type TaskRow = z.infer<typeof taskRow>;
export type ObstacleState = z.infer<typeof obstacleState>;
export type ObstacleRow = z.infer<typeof obstacleRow>;
export type RegisterFilter = z.infer<typeof registerFilter>;
export type Register = z.infer<typeof register>;
export type FundingSeries = z.infer<typeof fundingSeries>;
export type Series = z.infer<typeof series>;
export type NewAgencyLink = z.infer<typeof newAgencyLink>;
export type AgencyLink = z.infer<typeof agencyLink>;
export type AgencyLinks = z.infer<typeof agencyLinks>;
export type IssuedAgencyLink = z.infer<typeof issuedAgencyLink>;
export type AgencyEntry = z.infer<typeof agencyEntry>;
export type AgencyView = z.infer<typeof agencyView>;
export type SessionCommittee = z.infer<typeof sessionCommittee>;
export type TakeOver = z.infer<typeof takeOver>;
