import { expect, test } from 'vitest';
import { dienBienUnits } from './seed.ts';
import type { CatalogueUnit } from './unit.ts';
import { successorsOn, unitsInForce } from './unitsInForce.ts';

const REARRANGED = '2025-07-01';

const unit = (unitId: string, own: Partial<CatalogueUnit> = {}): CatalogueUnit => ({
  unitId,
  name: { vi: unitId, en: null },
  kind: 'commune',
  code: null,
  parentId: null,
  validFrom: null,
  validUntil: null,
  communes: [],
  successorIds: null,
  ...own,
});

const kinds = (date: string) =>
  Object.groupBy(unitsInForce(dienBienUnits, date), ({ kind }) => kind);

test('Điện Biên had ten districts in August 2022 and no commune of 2025', () => {
  const { district, commune } = kinds('2022-08-10');
  expect(district?.length).toBe(10);
  expect(commune).toBeUndefined();
  expect(district?.reduce((sum, { communes }) => sum + communes.length, 0)).toBe(129);
});

test('the last day of the districts is 30 June 2025', () => {
  expect(kinds('2025-06-30').district?.length).toBe(10);
  const { district, commune } = kinds(REARRANGED);
  expect(district).toBeUndefined();
  expect(commune?.length).toBe(45);
});

test('a unit in force is its own successor', () => {
  const units = [unit('a')];
  expect(successorsOn(units, 'a', REARRANGED)).toEqual(units);
});

test('successors are followed over several rearrangements, and named once', () => {
  const units = [
    unit('a', { validUntil: '2020-01-01', successorIds: ['b', 'c'] }),
    unit('b', { validUntil: REARRANGED, successorIds: ['d'] }),
    unit('c', { validUntil: REARRANGED, successorIds: ['d', 'e'] }),
    unit('d', { validFrom: REARRANGED }),
    unit('e', { validFrom: REARRANGED }),
  ];
  const names = (date: string) => successorsOn(units, 'a', date)?.map(({ unitId }) => unitId);
  expect(names('2021-01-01')).toEqual(['b', 'c']);
  expect(names(REARRANGED)).toEqual(['d', 'e']);
});

test('not stated differs from none', () => {
  const gone = (successorIds: string[] | null) => [
    unit('a', { validUntil: REARRANGED, successorIds }),
  ];
  expect(successorsOn(gone(null), 'a', REARRANGED)).toBeNull();
  expect(successorsOn(gone([]), 'a', REARRANGED)).toEqual([]);
  expect(successorsOn([], 'a', REARRANGED)).toBeNull();
});

test('units that name each other as successors do not hang the search', () => {
  const units = [
    unit('a', { validUntil: REARRANGED, successorIds: ['b'] }),
    unit('b', { validUntil: REARRANGED, successorIds: ['a'] }),
  ];
  expect(successorsOn(units, 'a', REARRANGED)).toEqual([]);
});
