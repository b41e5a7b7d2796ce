import { median, percentile } from '../harness/statistics.ts';
import type { Speed } from './messages.ts';

/** The speed of `count` things that took these milliseconds each and `seconds` together. */
export const speedOf = (
  waits: ArrayLike<number>,
  count: number,
  milliseconds: number,
  commits: number,
): Speed => ({
  perSecond: count / (milliseconds / 1000),
  p50: median(waits),
  p99: percentile(waits, 0.99),
  max: percentile(waits, 1),
  together: count / commits,
  count,
});
