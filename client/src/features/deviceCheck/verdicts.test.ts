import { expect, test } from 'vitest';
import { barOf, linkVerdict, voiceVerdict } from './verdicts.ts';

test.each([
  ['clear', 0.2, 100],
  ['waiting', 0.01, 100],
  ['quiet', 0.01, 3_000],
  ['silent', 0.001, 3_000],
  ['silent', 0, 10_000],
] as const)('a voice is %s at %d after %d ms', (verdict, loudest, listened) => {
  expect(voiceVerdict(loudest, listened)).toBe(verdict);
});

test.each([
  ['pictures', { roundTrip: 40, up: 2_000_000, down: 3_000_000 }],
  ['pictures', { roundTrip: null, up: null, down: 400_000 }],
  ['sound', { roundTrip: 40, up: 120_000, down: 3_000_000 }],
  ['sound', { roundTrip: 900, up: 2_000_000, down: 3_000_000 }],
  ['barely', { roundTrip: 40, up: 2_000_000, down: 40_000 }],
  ['barely', { roundTrip: 1_700, up: 2_000_000, down: 2_000_000 }],
] as const)('a link is enough for %s: %o', (verdict, measured) => {
  expect(linkVerdict(measured)).toBe(verdict);
});

test('the bar follows the ear: half of the level is a tenth of the bar', () => {
  expect(barOf(0)).toBe(0);
  expect(barOf(1)).toBe(1);
  expect(barOf(0.001)).toBeCloseTo(0);
  expect(barOf(1) - barOf(0.5)).toBeCloseTo(0.1);
});
