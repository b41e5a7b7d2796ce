import { z } from 'zod';
import { pointDetails } from '../../session/attendance/commands.ts';
import { sessionDetails } from '../../session/lifecycle/commands.ts';
import { identifier, moment, title } from '../../session/schemas.ts';
import { commandEnvelope } from '../wire.ts';

export const sessionPhase = z.enum(['none', 'scheduled', 'open', 'recess', 'adjourned']);

export const sessionSummary = z.object({
  sessionId: identifier,
  /** Null where nothing has been scheduled yet. */
  title: title.nullable(),
  phase: sessionPhase,
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  place: title.nullable(),
  openedAt: moment.nullable(),
  adjournedAt: moment.nullable(),
  counts: z.object({
    points: z.int().nonnegative(),
    connectedPoints: z.int().nonnegative(),
    people: z.int().nonnegative(),
    agendaItems: z.int().nonnegative(),
    /** Neither withdrawn nor merged into another. */
    obstacles: z.int().nonnegative(),
    directives: z.int().nonnegative(),
  }),
  conclusions: z.enum(['draft', 'presented', 'approved']),
  /** The newest event's number. */
  seq: z.int().nonnegative(),
});

export const sessionList = z.object({ sessions: z.array(sessionSummary) });

export const newSession = z.object({
  /** Chosen by the client: sent twice, one session is made. */
  requestId: commandEnvelope.shape.id,
  details: sessionDetails,
  /** The committee that it belongs to; where none is said, the one that is called like its body. */
  committeeId: identifier.nullish(),
  /** Null for every unit in force on the day that the session starts, or today. */
  unitIds: z.array(identifier).max(2_000).nullable(),
  /** Null for every programme of the catalogue. */
  programmeIds: z.array(identifier).max(50).nullable(),
  points: z.array(pointDetails).max(500),
});

export type SessionSummary = z.infer<typeof sessionSummary>;
export type SessionList = z.infer<typeof sessionList>;
export type NewSession = z.infer<typeof newSession>;
