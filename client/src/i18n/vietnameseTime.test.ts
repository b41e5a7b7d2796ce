import { expect, test } from 'vitest';
import { dayAndTimeOf, dayOf, momentOf } from './vietnameseTime.ts';

test('a day and an hour in Vietnam are one moment, wherever the machine is', () => {
  expect(momentOf('2022-08-10', '14:00')).toBe(Date.UTC(2022, 7, 10, 7));
  expect(momentOf('2022-08-10', null)).toBe(Date.UTC(2022, 7, 9, 17));
  expect(momentOf(null, '14:00')).toBeNull();
});

test('a moment late in the evening of UTC belongs to the next day in Vietnam', () => {
  expect(dayOf(Date.UTC(2022, 7, 9, 18))).toBe('2022-08-10');
  expect(dayAndTimeOf(Date.UTC(2022, 7, 9, 18, 5))).toEqual({ day: '2022-08-10', time: '01:05' });
  expect(dayAndTimeOf(null)).toEqual({ day: null, time: null });
});
