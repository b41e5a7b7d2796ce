import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilTime, dayInWords, dayOf, shortDay, timeInWords } from './calendar.ts';

test('the afternoon of the meeting, in Vietnam', () => {
  const at = Date.UTC(2022, 7, 10, 7, 5);
  expect(dayOf(at)).toBe('2022-08-10');
  expect(timeInWords(at)).toBe('14 giờ 05 phút');
});

test('days below ten and the first two months carry a zero, other months do not', () => {
  expect(dayInWords('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020');
  expect(dayInWords('2019-06-29')).toBe('ngày 29 tháng 6 năm 2019');
  expect(shortDay('2022-08-10')).toBe('10/8/2022');
});

test('agrees with the platform’s calendar for every moment of four centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2300, 0) }), (at) => {
      const platform = new Date(at + 7 * 3_600_000);
      expect(civilTime(at)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
        hour: platform.getUTCHours(),
        minute: platform.getUTCMinutes(),
      });
    }),
    { numRuns: 1_000 },
  );
});
