import { expect, test } from 'vitest';
import { formatAmount, formatMillions, formatRate, parseAmount } from './amounts.ts';

test.each([
  [0, '0 đồng'],
  [1, '1 triệu đồng'],
  [500, '500 triệu đồng'],
  [1_000, '1 tỷ đồng'],
  [1_500, '1,5 tỷ đồng'],
  [12_050, '12,05 tỷ đồng'],
  [4_338_000, '4.338 tỷ đồng'],
  [24_761_596, '24.761,596 tỷ đồng'],
  [1_000_000_000, '1.000.000 tỷ đồng'],
])('%i million đồng are written %s', (millions, words) => {
  expect(formatMillions(millions)).toBe(words);
  expect(parseAmount(words)).toEqual({ millions, qualifier: 'exactly' });
});

test.each([
  ['exactly', '4.338 tỷ đồng'],
  ['moreThan', 'trên 4.338 tỷ đồng'],
  ['lessThan', 'dưới 4.338 tỷ đồng'],
  ['nearly', 'gần 4.338 tỷ đồng'],
  ['about', 'khoảng 4.338 tỷ đồng'],
] as const)('%s stands before an amount as said: %s', (qualifier, words) => {
  expect(formatAmount({ millions: 4_338_000, qualifier })).toBe(words);
  expect(parseAmount(words)).toEqual({ millions: 4_338_000, qualifier });
});

test.each([
  ['trên 2.530 tỷ đồng', 2_530_000, 'moreThan'],
  ['  Trên  2.530 tỷ ', 2_530_000, 'moreThan'],
  ['hơn 373 tỉ đ', 373_000, 'moreThan'],
  ['chưa đến 1,2 nghìn tỷ đồng', 1_200_000, 'lessThan'],
  ['xấp xỉ 12 triệu', 12, 'about'],
  ['4338 tỷ', 4_338_000, 'exactly'],
  ['2.000.000 đồng', 2, 'exactly'],
  ['0,001 tỷ đồng', 1, 'exactly'],
  ['500tr', null, null],
  ['2.5 tỷ', null, null],
  ['2,53.0 tỷ', null, null],
  ['4338', null, null],
  ['1,5 triệu đồng', null, null],
  ['0,0001 tỷ đồng', null, null],
  ['999.999.999.999 tỷ đồng', null, null],
  ['-5 tỷ', null, null],
  ['tỷ đồng', null, null],
  ['', null, null],
] as const)('%j is read as %s million, %s', (text, millions, qualifier) => {
  expect(parseAmount(text)).toEqual(millions === null ? null : { millions, qualifier });
});

test('letters typed as base and accent are read like any other', () => {
  expect(parseAmount('trên 2.530 tỷ đồng'.normalize('NFD'))).toEqual({
    millions: 2_530_000,
    qualifier: 'moreThan',
  });
});

test.each([
  [45, 'exactly', '45%'],
  [45.25, 'moreThan', 'trên 45,25%'],
  [1234.5, 'about', 'khoảng 1.234,5%'],
] as const)('%d per cent are written with the comma', (percent, qualifier, words) => {
  expect(formatRate({ percent, qualifier })).toBe(words);
});
