/** A stretch of time in milliseconds since the epoch; `to` is null while it lasts. */
export interface Interval {
  from: number;
  to: number | null;
}

/** How long it has lasted, in milliseconds, up to `now` where it still does; never negative. */
export const lengthOf = ({ from, to }: Interval, now: number): number =>
  Math.max(0, Math.min(to ?? now, now) - from);

/** The milliseconds of `spans` up to `now` that lie in none of the `pauses`, which do not overlap each other. */
export function lengthWithout(
  spans: readonly Interval[],
  pauses: readonly Interval[],
  now: number,
): number {
  const shared = (span: Interval, pause: Interval): number => {
    const from = Math.max(span.from, pause.from);
    const to = Math.min(span.to ?? now, pause.to ?? now, now);
    return Math.max(0, to - from);
  };
  return spans.reduce(
    (sum, span) =>
      pauses.reduce((rest, pause) => rest - shared(span, pause), sum + lengthOf(span, now)),
    0,
  );
}

/** Ends the last of the intervals, if it still lasts. */
export function endLast(intervals: readonly Interval[], at: number): void {
  const last = intervals.at(-1);
  if (last !== undefined && last.to === null) last.to = at;
}
