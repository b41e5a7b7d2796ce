import { expect, test, vi } from 'vitest';
import { createPointPresence } from './pointPresence.ts';

function watched(grace: number) {
  const said: string[] = [];
  const presence = createPointPresence(grace, {
    connected: (pointId) => said.push(`+${pointId}`),
    disconnected: (pointId) => said.push(`-${pointId}`),
    empty: () => said.push('empty'),
  });
  return { said, presence };
}

test('the first device connects a point, the last one disconnects it', async () => {
  const { said, presence } = watched(0);
  presence.arrive('a');
  presence.arrive('a');
  presence.leave('a');
  expect(said).toEqual(['+a']);
  presence.leave('a');
  await vi.waitFor(() => expect(said).toEqual(['+a', '-a', 'empty']));
});

test('a reload within the grace goes unnoticed', () => {
  const { said, presence } = watched(60_000);
  presence.arrive('a');
  presence.leave('a');
  presence.arrive('a');
  expect(said).toEqual(['+a']);
  expect(presence.count()).toBe(1);
});

test('at the end everybody is gone, those within their grace too', () => {
  const { said, presence } = watched(60_000);
  presence.arrive('a');
  presence.arrive('b');
  presence.leave('b');
  presence.end();
  expect(said).toEqual(['+a', '+b', '-a', '-b', 'empty']);
  expect(presence.isEmpty()).toBe(true);
});
