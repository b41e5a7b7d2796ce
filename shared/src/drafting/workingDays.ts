import { dayOf } from '../record/calendar.ts';

const DAY = 86_400_000;
/** Vietnam keeps UTC+7 the whole year. */
const OFFSET = 7 * 3_600_000;

/**
 * The day (YYYY-MM-DD) so many working days after a moment, its own day not counted. Saturdays and Sundays
 * are left out; public holidays are set year by year and cannot be known here.
 *
 * @param from milliseconds since the epoch
 */
export function workingDaysAfter(from: number, count: number): string {
  let at = from;
  for (let left = count; left > 0; ) {
    at += DAY;
    // 1 January 1970 was a Thursday.
    const weekday = (Math.floor((at + OFFSET) / DAY) + 4) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return dayOf(at);
}
