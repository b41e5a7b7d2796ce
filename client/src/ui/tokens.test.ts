import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const hallStart = css.indexOf('[data-scale="hall"] {');
const hallEnd = css.indexOf('}', hallStart);
const contrastStart = css.indexOf('@media (prefers-contrast: more)');

type Pair = readonly [day: string, night: string];
type Palette = ReadonlyMap<string, Pair>;

function paletteOf(text: string): Palette {
  const found = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', day = '', night = '']) => [name, [day, night]]));
}

const screen = paletteOf(css.slice(0, hallStart));
const hall = new Map([...screen, ...paletteOf(css.slice(hallStart, hallEnd))]);
const strong = new Map([...screen, ...paletteOf(css.slice(contrastStart))]);

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(palette: Palette, text: string, ground: string, theme: 0 | 1): number {
  const one = palette.get(text)?.[theme];
  const other = palette.get(ground)?.[theme];
  if (one === undefined || other === undefined) throw new Error(`no token ${text} or ${ground}`);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken', 'hover'];
const TEXTS = ['ink', 'ink-soft', 'accent-ink', 'good', 'warning', 'info', 'danger'];
const ON_WASH = ['accent-ink:accent-wash', 'good:good-wash', 'warning:warning-wash'].concat(
  ['info:info-wash', 'danger:danger-wash'],
  ['accent', 'good', 'warning', 'info', 'danger'].map((wash) => `ink:${wash}-wash`),
);
const textPairs = TEXTS.flatMap((text) => GROUNDS.map((ground) => `${text}:${ground}`)).concat(
  ON_WASH,
  ['on-accent:accent', 'on-accent:accent-strong'],
);
const linePairs = ['edge', 'focus'].flatMap((line) => GROUNDS.map((ground) => `${line}:${ground}`));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s theme', (_name, theme) => {
  test.each(textPairs)('text %s has at least 4.5 : 1', (pair) => {
    const [text = '', ground = ''] = pair.split(':');
    expect(contrast(screen, text, ground, theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong, text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(linePairs)('edge %s has at least 3 : 1', (pair) => {
    const [line = '', ground = ''] = pair.split(':');
    expect(contrast(screen, line, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  test.each(TEXTS)('on the hall screen %s has at least 7 : 1', (text) => {
    expect(contrast(hall, text, 'paper', theme)).toBeGreaterThanOrEqual(7);
    expect(contrast(hall, text, 'surface', theme)).toBeGreaterThanOrEqual(7);
  });
});
