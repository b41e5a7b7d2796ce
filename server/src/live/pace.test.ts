import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const paced = () => {
  const flush = vi.fn<(everything: boolean) => void>();
  return { flush, pace: createPace({ coalesce: 25, holdHidden: 1_000 }, flush) };
};

test('the first event goes out at once, those behind it together at the rhythm', () => {
  const { pace, flush } = paced();
  pace.want(true, false);
  vi.advanceTimersByTime(1);
  expect(flush.mock.calls).toEqual([[false]]);
  pace.want(true, false);
  pace.want(true, false);
  vi.advanceTimersByTime(23);
  expect(flush).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2);
  expect(flush.mock.calls).toEqual([[false], [false]]);
});

test('hidden numbers are held back, once for all of them', () => {
  const { pace, flush } = paced();
  pace.want(false, true);
  vi.advanceTimersByTime(600);
  pace.want(false, true);
  expect(flush).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(flush.mock.calls).toEqual([[true]]);
});

test('letting hidden numbers go does not hold up an event that comes right after', () => {
  const { pace, flush } = paced();
  pace.want(false, true);
  vi.advanceTimersByTime(1_000);
  flush.mockClear();
  pace.want(true, false);
  vi.advanceTimersByTime(1);
  expect(flush.mock.calls).toEqual([[false]]);
});
