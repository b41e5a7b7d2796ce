import { expect, test } from 'vitest';
import { formatDay, formatMonth, formatPeriod } from './days.ts';

test.each([
  ['2019-05-24', '24/5/2019'],
  ['2022-02-05', '05/02/2022'],
  ['2022-12-31', '31/12/2022'],
  ['2022-03-09', '09/3/2022'],
])('%s is written %s', (day, words) => {
  expect(formatDay(day)).toBe(words);
});

test.each([
  ['2019-05', 'tháng 5/2019'],
  ['2022-01', 'tháng 01/2022'],
  ['2022-11', 'tháng 11/2022'],
])('%s is written %s', (month, words) => {
  expect(formatMonth(month)).toBe(words);
});

test.each([
  ['2022', 'năm 2022'],
  ['2021-2025', 'giai đoạn 2021-2025'],
  ['2021 – 2025', 'giai đoạn 2021-2025'],
  ['quý I năm 2022', 'quý I năm 2022'],
])('the period %s is written %s', (period, words) => {
  expect(formatPeriod(period)).toBe(words);
});
