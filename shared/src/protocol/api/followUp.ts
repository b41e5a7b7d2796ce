import { z } from 'zod';
import { attachment } from '../../committee/followUp/events.ts';
import { takenOverFrom, taskCounts, taskState } from '../../session/followUp/commands.ts';
import { amount, qualifier } from '../../session/funding/commands.ts';
import { day, identifier, moment, title } from '../../session/schemas.ts';
import { commandEnvelope } from '../wire.ts';
import {
  namedUnit,
  obstacleRow,
  obstacleState,
  type progressReport,
  taskRow,
} from './followUpRows.ts';

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
