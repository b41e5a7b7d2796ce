import { expect, test } from 'vitest';
import { valveOf } from './valve.ts';

const never = () => expect.unreachable('nothing to tell');

function stream(paused: boolean) {
  const done: string[] = [];
  const self = {
    closed: false,
    paused,
    done,
    pause: async () => {
      await Promise.resolve();
      self.paused = true;
      done.push('pause');
    },
    resume: async () => {
      await Promise.resolve();
      self.paused = false;
      done.push('resume');
    },
  };
  return self;
}

test('however fast the wish changes, the last one counts, and nothing is done in vain', async () => {
  const producer = stream(true);
  const told: boolean[] = [];
  const valve = valveOf(producer, (open) => told.push(open), never);
  valve.set(true);
  valve.set(false);
  await valve.set(true);
  expect(producer.paused).toBe(false);
  expect(producer.done).toEqual(['resume']);
  await valve.set(true);
  expect(told).toEqual([true]);
});

test('a failure is told, unless it comes from being closed', async () => {
  const producer = { ...stream(true), resume: () => Promise.reject(new Error('broken')) };
  const failures: unknown[] = [];
  await valveOf(producer, never, (error) => failures.push(error)).set(true);
  expect(failures).toHaveLength(1);
  const closing = { ...stream(true), closed: false };
  closing.resume = () => {
    closing.closed = true;
    return Promise.reject(new Error('closed'));
  };
  await valveOf(closing, never, never).set(true);
});
