import { expect, test } from 'vitest';
import {
  emptyFigure,
  faultsOf,
  figureDetailsOf,
  figureFormOf,
  isFigureForm,
  parseRate,
  readAmount,
} from './figureForm.ts';

test('an amount is read as officials write it, and said back', () => {
  expect(readAmount('trên 2.530 tỷ đồng')).toEqual({
    kind: 'read',
    value: { millions: 2_530_000, qualifier: 'moreThan' },
    words: 'trên 2.530 tỷ đồng',
  });
  expect(readAmount('')).toEqual({ kind: 'empty' });
  expect(readAmount('nhiều tỷ')).toEqual({ kind: 'unclear' });
});

test('a rate is read with its word and its comma', () => {
  expect(parseRate('trên 45,25%')).toEqual({ percent: 45.25, qualifier: 'moreThan' });
  expect(parseRate('12')).toEqual({ percent: 12, qualifier: 'exactly' });
  expect(parseRate('nửa')).toBeNull();
});

test('a figure without a name, or with an amount that cannot be read, does not go', () => {
  expect([...faultsOf({ ...emptyFigure, plan: 'nhiều' })]).toEqual(['label', 'plan']);
  expect(faultsOf({ ...emptyFigure, label: 'Vốn 2022' }).size).toBe(0);
});

test('a figure goes through the form and comes out as it was', () => {
  const details = {
    ...figureDetailsOf({ ...emptyFigure, label: 'Vốn năm 2022', plan: '1.151 tỷ đồng' }),
    programme: { programmeId: 'NTM', projectCode: null },
    rate: { percent: 45.25, qualifier: 'moreThan' as const },
    partIds: ['figure-1'],
  };
  expect(figureDetailsOf(figureFormOf(details))).toEqual(details);
});

test('a draft of another shape is not taken', () => {
  expect(isFigureForm(emptyFigure)).toBe(true);
  expect(isFigureForm({ ...emptyFigure, source: 'bank' })).toBe(false);
});
