import { renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatMinutes,
  formatNumber,
  formatRelative,
  formatShare,
  formatTime,
  useFormats,
} from './format.ts';
import { chooseLanguage } from './language.ts';

const AFTERNOON = Date.UTC(2022, 7, 10, 7, 32);
const MINUTE = 60_000;

afterEach(() => chooseLanguage('vi'));

test('dates are day/month/year without zeros, on Vietnamese time', () => {
  expect(formatDate(AFTERNOON)).toBe('10/8/2022');
  expect(formatDate(Date.UTC(2022, 7, 9, 18))).toBe('10/8/2022');
  expect(formatDate('2022-08-10')).toBe('10/8/2022');
  expect(formatDay(AFTERNOON, 'vi')).toBe('Thứ Tư, 10/8/2022');
  expect(formatDay(AFTERNOON, 'en')).toBe('Wednesday, 10/8/2022');
});

test('times are 24-hour, on Vietnamese time', () => {
  expect(formatTime(AFTERNOON)).toBe('14:32');
  expect(formatTime(Date.UTC(2022, 7, 9, 17))).toBe('00:00');
  expect(formatDateTime(AFTERNOON)).toBe('14:32, 10/8/2022');
});

test.each([
  [1_234_567, '1.234.567', '1,234,567'],
  [0, '0', '0'],
  [4338.25, '4.338,25', '4,338.25'],
])('numbers are grouped: %d', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});

test.each([
  [4_338_000, '4.338 tỷ đồng', '4,338 billion đồng'],
  [24_500, '24,5 tỷ đồng', '24.5 billion đồng'],
  [1_151_123, '1.151,123 tỷ đồng', '1,151.123 billion đồng'],
  [1000, '1 tỷ đồng', '1 billion đồng'],
  [999, '999 triệu đồng', '999 million đồng'],
  [0, '0 tỷ đồng', '0 billion đồng'],
  [-2500, '-2,5 tỷ đồng', '-2.5 billion đồng'],
])('%d million đồng', (million, vi, en) => {
  expect(formatAmount(million, 'vi')).toBe(vi);
  expect(formatAmount(million, 'en')).toBe(en);
});

test.each([
  [192_000, '03:12'],
  [999, '00:00'],
  [-5000, '00:00'],
  [3_792_000, '1:03:12'],
])('a span of %d ms', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('minutes are whole', () => {
  expect(formatMinutes(23 * MINUTE + 59_000)).toBe('23′');
});

test.each([
  [0, 'vừa xong', 'just now'],
  [-3, '3 phút trước', '3 min ago'],
  [8, 'sau 8 phút', 'in 8 min'],
  [-92, '13:00', '13:00'],
  [-1440, '14:32, 9/8/2022', '14:32, 9/8/2022'],
])('%d minutes from now', (minutes, vi, en) => {
  expect(formatRelative(AFTERNOON + minutes * MINUTE, AFTERNOON, 'vi')).toBe(vi);
  expect(formatRelative(AFTERNOON + minutes * MINUTE, AFTERNOON, 'en')).toBe(en);
});

test('shares are percentages', () => {
  expect(formatShare(0.1235, 'vi')).toBe('12,4%');
  expect(formatShare(0.5, 'en')).toBe('50%');
});

test('bound formats follow the language of the page', () => {
  const { result, rerender } = renderHook(() => useFormats());
  expect(result.current.amount(24_500)).toBe('24,5 tỷ đồng');
  chooseLanguage('en');
  rerender();
  expect(result.current.amount(24_500)).toBe('24.5 billion đồng');
});
