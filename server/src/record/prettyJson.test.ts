import { expect, test } from 'vitest';
import { prettyJson } from './prettyJson.ts';

const deep = (levels: number): unknown =>
  levels === 0 ? ['"\n"', { empty: {} }] : { [`level "${levels}"`]: [deep(levels - 1), levels] };

test.each([
  [null],
  ['\n'],
  [[]],
  [{}],
  [[null, undefined, [], {}, 1.5, true]],
  [{ left: undefined, kept: null, list: [{ a: 1 }, { b: [] }] }],
  [deep(12)],
])('pieces of JSON are together what JSON.stringify gives: %j', (value) => {
  expect([...prettyJson(value)].join('')).toBe(JSON.stringify(value, null, 2));
});
