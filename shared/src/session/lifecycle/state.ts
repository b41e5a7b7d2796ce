import type { z } from 'zod';
import type { Interval } from '../interval.ts';
import type { body, official, programme, quorumRule, sessionDetails, unit } from './commands.ts';

export type SessionDetails = z.infer<typeof sessionDetails>;
export type Official = z.infer<typeof official>;
export type Body = z.infer<typeof body>;
export type QuorumRule = z.infer<typeof quorumRule>;
export type Unit = z.infer<typeof unit>;
export type Programme = z.infer<typeof programme>;

/** Where the session stands. `none` is a log without events. */
export type Phase = 'none' | 'scheduled' | 'open' | 'recess' | 'adjourned';

/** Who conducts the session in another's place, named so that everyone can show it, and from which point. */
export interface ActingChair {
  personId: string;
  pointId: string;
  name: string;
  office: string | null;
}

export interface Lifecycle {
  phase: Phase;
  details: SessionDetails | null;
  units: Record<string, Unit>;
  unitOrder: string[];
  programmes: Record<string, Programme>;
  programmeOrder: string[];
  openedAt: number | null;
  /** Null while it runs, also after it was reopened. */
  adjournedAt: number | null;
  recesses: (Interval & { reason: string | null })[];
  /** Between `adjournedAt` and `at` the session did not sit. */
  reopenings: { adjournedAt: number; at: number; reason: string }[];
  /** Who conducts it just now when that is not the one it was called under. */
  actingChair: ActingChair | null;
  /** `to` is null where the chair was taken back. */
  handovers: { at: number; to: ActingChair | null }[];
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
