import { expect, test } from 'vitest';
import { fold } from '../../testing/fold.ts';
import { figureReported } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { differencesOf } from './difference.ts';
import type { Qualifier } from './state.ts';

const plan = (billions: number, qualifier: Qualifier) => ({
  plan: { millions: billions * 1_000, qualifier },
});

function differences(events: readonly SessionEvent[]) {
  const { funding } = fold(...openSession(), ...events);
  const total = funding.byId['figure-total'];
  if (total === undefined) throw new Error('the total is missing');
  return differencesOf(funding, total);
}

/** A total over parts a, b, c …, in tỷ đồng. */
const planDifference = (
  total: readonly [number, Qualifier],
  ...parts: (readonly [number, Qualifier])[]
) => {
  const names = parts.map((_, place) => `part-${place}`);
  const partIds = names.map((name) => `figure-${name}`);
  return differences([
    ...parts.map((part, place) => figureReported(`part-${place}`, plan(...part))),
    figureReported('total', { ...plan(...total), partIds }),
  ]).plan;
};

test('FUN-6 the article’s total and its three programmes, left as reported', () => {
  expect(
    planDifference([4_338, 'exactly'], [2_530, 'moreThan'], [1_434, 'moreThan'], [373, 'moreThan']),
  ).toEqual({
    total: { millions: 4_338_000, qualifier: 'exactly' },
    sum: 4_337_000,
    difference: 1_000,
    silentPartIds: [],
    qualifiers: ['moreThan'],
    explained: true,
  });
});

test.each([
  ['equal', [10, 'exactly'], [4, 'exactly'], [6, 'exactly'], 0, true],
  ['too little, exactly', [10, 'exactly'], [4, 'exactly'], [5, 'exactly'], 1_000, false],
  ['too little, more than', [10, 'exactly'], [4, 'exactly'], [5, 'moreThan'], 1_000, true],
  ['too little, nearly', [10, 'exactly'], [4, 'exactly'], [5, 'nearly'], 1_000, false],
  [
    'too little under a total less than',
    [10, 'lessThan'],
    [4, 'exactly'],
    [5, 'exactly'],
    1_000,
    true,
  ],
  [
    'too little under a total more than',
    [10, 'moreThan'],
    [4, 'exactly'],
    [5, 'exactly'],
    1_000,
    false,
  ],
  ['too much, exactly', [10, 'exactly'], [4, 'exactly'], [7, 'exactly'], -1_000, false],
  ['too much, nearly', [10, 'exactly'], [4, 'exactly'], [7, 'nearly'], -1_000, true],
  ['too much, less than', [10, 'exactly'], [4, 'exactly'], [7, 'lessThan'], -1_000, true],
  [
    'too much under a total more than',
    [10, 'moreThan'],
    [4, 'exactly'],
    [7, 'exactly'],
    -1_000,
    true,
  ],
  ['too much, more than', [10, 'exactly'], [4, 'exactly'], [7, 'moreThan'], -1_000, false],
  ['too much, about', [10, 'exactly'], [4, 'exactly'], [7, 'about'], -1_000, true],
] as const)('FUN-7 parts that are %s', (_what, total, one, other, difference, explained) => {
  expect(planDifference(total, one, other)).toMatchObject({ difference, explained });
});

test('FUN-6 withdrawn parts do not count, and silent ones are named', () => {
  const shown = differences([
    figureReported('a', plan(4, 'exactly')),
    figureReported('b', plan(6, 'exactly')),
    figureReported('c', { disbursed: { millions: 1, qualifier: 'exactly' } }),
    figureReported('total', {
      ...plan(10, 'exactly'),
      partIds: ['figure-a', 'figure-b', 'figure-c'],
    }),
    { type: 'figureWithdrawn', payload: { figureId: 'figure-b', reason: 'Nhầm' } },
  ]);
  expect(shown.plan).toMatchObject({
    sum: 4_000,
    difference: 6_000,
    silentPartIds: ['figure-c'],
    explained: true,
  });
  expect(shown.disbursed).toBeNull();
});

test('FUN-6 without parts there is nothing to compare', () => {
  expect(planDifference([10, 'exactly'])).toBeNull();
});
