import type { FundingSeries } from '@diemcau/shared/protocol/api/followUp';
import { expect, test } from 'vitest';
import { byCategory, fundingByProgramme, programmesIn } from './chartData.ts';

const obstacles = [
  { categoryId: 'norms', programmeId: 'NTM', count: 2 },
  { categoryId: 'land', programmeId: null, count: 4 },
  { categoryId: 'norms', programmeId: 'GN', count: 1 },
];

test('categories stand by their totals, the largest first', () => {
  expect(byCategory(obstacles)).toEqual([
    { categoryId: 'land', total: 4, byProgramme: [{ programmeId: null, count: 4 }] },
    {
      categoryId: 'norms',
      total: 3,
      byProgramme: [
        { programmeId: 'NTM', count: 2 },
        { programmeId: 'GN', count: 1 },
      ],
    },
  ]);
});

test('programmes stand as the catalogue has them, "none" last', () => {
  expect(programmesIn(obstacles, ['GN', 'NTM'])).toEqual(['GN', 'NTM', null]);
});

const figure = (programmeId: string | null, millions: number | null): FundingSeries => ({
  programmeId,
  projectCode: null,
  unitId: null,
  label: 'Vốn',
  period: '2022',
  source: null,
  kind: null,
  plan: millions === null ? null : { millions, qualifier: 'exactly' },
  planFrom: null,
  disbursed: null,
  disbursedFrom: null,
  rate: null,
});

test('FOL-20 figures without an amount are not drawn, and none is added to another', () => {
  const groups = fundingByProgramme(
    [figure(null, 9), figure('NTM', 1), figure('NTM', 5), figure('GN', null)],
    ['GN', 'NTM'],
  );
  expect(
    groups.map(({ programmeId, figures }) => [
      programmeId,
      figures.map(({ plan }) => plan?.millions),
    ]),
  ).toEqual([
    ['NTM', [5, 1]],
    [null, [9]],
  ]);
});
