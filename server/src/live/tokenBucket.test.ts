import { expect, test } from 'vitest';
import { tokenBucket } from './tokenBucket.ts';

test('a burst goes through, then one for each refill', () => {
  const take = tokenBucket(2, 3);
  expect([0, 0, 0, 0].map(take)).toEqual([true, true, true, false]);
  expect(take(499)).toBe(false);
  expect(take(998)).toBe(true);
  expect(take(999)).toBe(false);
});

test('rest saves up no more than the burst', () => {
  const take = tokenBucket(1, 2);
  take(0);
  expect([60_000, 60_000, 60_000].map(take)).toEqual([true, true, false]);
});
