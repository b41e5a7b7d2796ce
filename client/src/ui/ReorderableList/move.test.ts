import { expect, test } from 'vitest';
import { type Move, moveTo, placeOf } from './move.ts';

const ids = ['a', 'b', 'c', 'd'];

test.each<[string, Move, string | null | undefined]>([
  ['c', 'first', null],
  ['c', 'up', 'a'],
  ['b', 'up', null],
  ['b', 'down', 'c'],
  ['a', 'last', 'd'],
  ['a', 'up', undefined],
  ['d', 'down', undefined],
  ['d', 'last', undefined],
  ['a', { beside: 'c', position: 'after' }, 'c'],
  ['a', { beside: 'c', position: 'before' }, 'b'],
  ['d', { beside: 'a', position: 'before' }, null],
  ['a', { beside: 'b', position: 'before' }, undefined],
  ['a', { beside: 'a', position: 'after' }, undefined],
  ['x', 'first', undefined],
])('%s moves %j', (id, move, afterId) => {
  expect(moveTo(ids, id, move)).toBe(afterId);
});

test('places count from one', () => {
  expect(placeOf(ids, 'c', null)).toBe(1);
  expect(placeOf(ids, 'a', 'd')).toBe(4);
  expect(placeOf(ids, 'c', 'a')).toBe(2);
});
