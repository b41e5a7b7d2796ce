import { expect, test } from 'vitest';
import { itemTimes } from './itemTimes.ts';

const MINUTE = 60_000;
const recess = (from: number, to: number | null) => ({ from, to, reason: null });

test('an item that was never taken up has no clock', () => {
  expect(itemTimes({ spans: [] }, { recesses: [] })).toBeNull();
});

test('AGE-12 the running item counts on from its start', () => {
  const times = itemTimes({ spans: [{ from: 5 * MINUTE, to: null }] }, { recesses: [] });
  expect(times).toEqual({ since: 5 * MINUTE, before: 0, until: null });
});

test('AGE-12 taken up again, the earlier time counts and the recess does not', () => {
  const spans = [
    { from: 0, to: 10 * MINUTE },
    { from: 20 * MINUTE, to: null },
  ];
  const recesses = [recess(22 * MINUTE, 30 * MINUTE)];
  const times = itemTimes({ spans }, { recesses });
  expect(times).toEqual({ since: 30 * MINUTE, before: 12 * MINUTE, until: null });
});

test('LIF-5 the clock stands still in a recess', () => {
  const times = itemTimes(
    { spans: [{ from: 0, to: null }] },
    { recesses: [recess(7 * MINUTE, null)] },
  );
  expect(times).toEqual({ since: 7 * MINUTE, before: 7 * MINUTE, until: 7 * MINUTE });
});

test('a recess before the item was taken up does not matter', () => {
  const times = itemTimes(
    { spans: [{ from: 9 * MINUTE, to: null }] },
    { recesses: [recess(2 * MINUTE, 4 * MINUTE)] },
  );
  expect(times).toEqual({ since: 9 * MINUTE, before: 0, until: null });
});
