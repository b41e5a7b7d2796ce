import { expect, test } from 'vitest';
import { type Heard, loudest } from './loudest.ts';

const NOBODY: ReadonlySet<string> = new Set();
const levels = (...entries: readonly (readonly [string, number, number])[]) =>
  new Map<string, Heard>(entries.map(([name, volume, at]) => [name, { volume, at }]));
const choose = (
  heard: ReadonlyMap<string, Heard>,
  { at = 10_000, sent = NOBODY, byRight = NOBODY } = {},
) => [...loudest(['a', 'b', 'c', 'd'], byRight, heard, { at, sent, limit: 3 })].sort();

test('as long as there is room, everybody is heard', () => {
  const chosen = loudest(['a', 'b'], NOBODY, new Map(), { at: 0, sent: NOBODY, limit: 3 });
  expect([...chosen]).toEqual(['a', 'b']);
});

test('of many those who speak, the louder first', () => {
  const heard = levels(['a', -50, 9_900], ['b', -20, 9_900], ['c', -30, 9_900], ['d', -40, 9_900]);
  expect(choose(heard)).toEqual(['b', 'c', 'd']);
});

test('who spoke a moment ago keeps the place against one who is louder', () => {
  const heard = levels(['a', -50, 9_000], ['b', -20, 9_900], ['c', -30, 9_900], ['d', -10, 9_900]);
  expect(choose(heard, { sent: new Set(['a', 'b', 'c']) })).toEqual(['a', 'b', 'c']);
});

test('who has long been silent gives it up', () => {
  const heard = levels(['a', -5, 1_000], ['b', -20, 9_900], ['c', -30, 9_900], ['d', -40, 9_900]);
  expect(choose(heard, { sent: new Set(['a', 'b', 'c']) })).toEqual(['b', 'c', 'd']);
});

test('who has the floor is among them without a word', () => {
  const heard = levels(['b', -20, 9_900], ['c', -30, 9_900], ['d', -10, 9_900]);
  expect(choose(heard, { byRight: new Set(['a']) })).toContain('a');
});
