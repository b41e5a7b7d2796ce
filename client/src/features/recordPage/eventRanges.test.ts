import { expect, test } from 'vitest';
import { eventRanges } from './eventRanges.ts';

test.each([
  [[7], '7'],
  [[6, 5, 7, 3, 5], '3, 5–7'],
  [[1, 3, 5], '1, 3, 5'],
  [[], ''],
])('%j reads "%s"', (events, words) => {
  expect(eventRanges(events)).toBe(words);
});
