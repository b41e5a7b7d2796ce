import type { z } from 'zod';
import type { body, official, programme, quorumRule, sessionDetails, unit } from './commands.ts';

export type SessionDetails = z.infer<typeof sessionDetails>;
export type Official = z.infer<typeof official>;
export type Body = z.infer<typeof body>;
export type QuorumRule = z.infer<typeof quorumRule>;
export type Unit = z.infer<typeof unit>;
export type Programme = z.infer<typeof programme>;

/** Where the session stands. `none` is a log without events. */
export type Phase = 'none' | 'scheduled' | 'open' | 'recess' | 'adjourned';

/** A stretch of time in milliseconds since the epoch; `to` is null while it lasts. */
export interface Interval {
  from: number;
  to: number | null;
}

export interface Lifecycle {
  phase: Phase;
  details: SessionDetails | null;
  units: Record<string, Unit>;
  unitOrder: string[];
  programmes: Record<string, Programme>;
  programmeOrder: string[];
  openedAt: number | null;
  adjournedAt: number | null;
  recesses: (Interval & { reason: string | null })[];
  reopenings: { at: number; reason: string }[];
  /** Who conducts it just now when that is not the one it was called under. */
  actingChair: { personId: string; pointId: string } | null;
  handovers: { at: number; personId: string | null }[];
}

export const emptyLifecycle = (): Lifecycle => ({
  phase: 'none',
  details: null,
  units: {},
  unitOrder: [],
  programmes: {},
  programmeOrder: [],
  openedAt: null,
  adjournedAt: null,
  recesses: [],
  reopenings: [],
  actingChair: null,
  handovers: [],
});
