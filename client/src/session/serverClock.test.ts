import { expect, test } from 'vitest';
import { createServerClock } from './serverClock.ts';

/** A machine whose clock is 10 s slow, and a link that takes the given times there and back. */
function slowMachine(trips: readonly (readonly [number, number])[]) {
  let local = 1_000_000;
  const left = [...trips];
  const clock = createServerClock(() => local);
  const ask = async () => {
    const [there, back] = left.shift() ?? [0, 0];
    local += there;
    const serverTime = local + 10_000;
    local += back;
    return serverTime;
  };
  return { clock, ask, advance: (by: number) => (local += by), local: () => local };
}

test('half of the round trip is allowed for', async () => {
  const { clock, ask, local } = slowMachine(Array.from({ length: 5 }, () => [80, 80] as const));
  await clock.measure(ask);
  expect(clock.now() - local()).toBe(10_000);
});

test('one slow answer among several does not move the clock', async () => {
  const { clock, ask, local } = slowMachine([
    [20, 20],
    [4_000, 10],
    [20, 20],
    [10, 3_000],
    [20, 20],
  ]);
  await clock.measure(ask);
  expect(clock.now() - local()).toBe(10_000);
});

test('without any answer the earlier reading stands', async () => {
  const { clock, advance, local } = slowMachine([]);
  clock.set(local() + 7_000);
  await clock.measure(async () => null);
  advance(500);
  expect(clock.now() - local()).toBe(7_000);
});
