import { type Interval, lengthWithout } from '../interval.ts';
import type { Agenda, AgendaItem } from './state.ts';

/** How long an item has been on so far, in milliseconds at `now`, recesses taken out. */
export const elapsedOf = (
  { spans }: Pick<AgendaItem, 'spans'>,
  recesses: readonly Interval[],
  now: number,
): number => lengthWithout(spans, recesses, now);

/** How long the item was planned for, in milliseconds; null where nothing was planned. */
export const plannedOf = ({ plannedMinutes }: Pick<AgendaItem, 'plannedMinutes'>): number | null =>
  plannedMinutes === null ? null : plannedMinutes * 60_000;

/** The milliseconds planned for all items that were not carried over; those without a plan count nothing. */
export const plannedInAll = ({ items }: Agenda): number =>
  Object.values(items)
    .filter(({ status }) => status !== 'carried')
    .reduce((sum, item) => sum + (plannedOf(item) ?? 0), 0);

/** When the session sat: what its clock is read from. */
export interface SessionTimes {
  readonly openedAt: number | null;
  readonly adjournedAt: number | null;
  readonly recesses: readonly Interval[];
  readonly reopenings: readonly { readonly adjournedAt: number; readonly at: number }[];
}

/** How long the session has sat so far, in milliseconds: recesses and the time between adjournment and reopening taken out. */
export function sessionElapsed(
  { openedAt, adjournedAt, recesses, reopenings }: SessionTimes,
  now: number,
): number {
  if (openedAt === null) return 0;
  const adjournments = reopenings.map(({ adjournedAt: from, at: to }) => ({ from, to }));
  return lengthWithout([{ from: openedAt, to: adjournedAt }], [...recesses, ...adjournments], now);
}
