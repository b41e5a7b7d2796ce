import type { types } from 'mediasoup-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchConnection } from './connectionWatch.ts';

type State = types.ConnectionState;

/** A transport whose state the test sets. */
function transport() {
  const listeners: ((state: State) => void)[] = [];
  const told: string[] = [];
  const restart = vi.fn(async () => true);
  const watched = {
    closed: false,
    on: (_event: string, listener: (state: State) => void) => listeners.push(listener),
    observer: { once: () => undefined },
  };
  watchConnection(watched, restart, (state) => told.push(state));
  return {
    told,
    restart,
    become: (state: State) => {
      for (const listener of listeners) listener(state);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a loss that mends itself is none', () => {
  const { become, restart, told } = transport();
  become('connected');
  become('disconnected');
  vi.advanceTimersByTime(1_000);
  become('connected');
  vi.advanceTimersByTime(60_000);
  expect(restart).not.toHaveBeenCalled();
  expect(told).toEqual(['connected', 'connected']);
});

test('one that lasts restarts ICE, and that mends it', () => {
  const { become, restart, told } = transport();
  become('disconnected');
  vi.advanceTimersByTime(1_600);
  expect(restart).toHaveBeenCalledTimes(1);
  become('disconnected');
  become('connected');
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['restarting', 'connected']);
});

test('a restart that does not help: lost', () => {
  const { become, restart, told } = transport();
  become('failed');
  expect(restart).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(7_100);
  expect(told).toEqual(['restarting', 'lost']);
});

test('one that fails again while it restarts is lost at once', () => {
  const { become, told } = transport();
  become('failed');
  become('failed');
  expect(told).toEqual(['restarting', 'lost']);
});

test('a server that does not restart it: lost', async () => {
  const { become, restart, told } = transport();
  restart.mockResolvedValue(false);
  become('failed');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['restarting', 'lost']);
});
