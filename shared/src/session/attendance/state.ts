import type { z } from 'zod';
import type { Interval } from '../interval.ts';
import type { personDetails, pointDetails, presence } from './commands.ts';

export type PointDetails = z.infer<typeof pointDetails>;
export type PersonDetails = z.infer<typeof personDetails>;
export type Presence = z.infer<typeof presence>;

export interface Point extends PointDetails {
  pointId: string;
  /** Number of the event that set it up. */
  seq: number;
  /** When the room said who is in it; null until then. */
  declaredAt: number | null;
  connected: boolean;
  /** When it was connected. */
  intervals: Interval[];
}

export interface Person extends PersonDetails {
  personId: string;
  pointId: string;
  seq: number;
  presence: Presence;
  reason: string | null;
  /** True once the secretary has called this name; what the room said stands below that. */
  called: boolean;
}

export interface Attendance {
  points: Record<string, Point>;
  pointOrder: string[];
  people: Record<string, Person>;
  personOrder: string[];
}

export const emptyAttendance = (): Attendance => ({
  points: {},
  pointOrder: [],
  people: {},
  personOrder: [],
});
