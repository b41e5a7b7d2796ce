import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConclusionVersion } from '../session/conclusions/state.ts';
import { compareTexts, type TextPart } from './compareTexts.ts';
import { compareVersions } from './compareVersions.ts';

const without = (parts: readonly TextPart[], kind: TextPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('two texts are compared syllable by syllable, numbers whole', () => {
  expect(
    compareTexts(
      'Giao Sở Tài chính chủ trì; hoàn thành trước ngày 24/5/2019.',
      'Giao Sở Y tế chủ trì; hoàn thành trước ngày 30/5/2019.',
    ),
  ).toEqual([
    { kind: 'same', text: 'Giao Sở ' },
    { kind: 'removed', text: 'Tài chính' },
    { kind: 'added', text: 'Y tế' },
    { kind: 'same', text: ' chủ trì; hoàn thành trước ngày ' },
    { kind: 'removed', text: '24/5/2019' },
    { kind: 'added', text: '30/5/2019' },
    { kind: 'same', text: '.' },
  ]);
  expect(compareTexts('', 'Mới.')).toEqual([{ kind: 'added', text: 'Mới.' }]);
});

test('the parts give back both texts, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('Điện ', 'Biên', ' ', '4.338', ', ', 'tỷ', '\u0323', '👍', '\n'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = compareTexts(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
    }),
  );
});

test('texts with nothing in common are given whole, in little time', () => {
  const long = (word: string) =>
    Array.from({ length: 2_400 }, (_, place) => `${word}${place}`).join(' ');
  const parts = compareTexts(long('a'), long('b'));
  expect(without(parts, 'added')).toBe(long('a'));
  expect(without(parts, 'removed')).toBe(long('b'));
});

type Entry = ConclusionVersion['entries'][number];
const entry = (entryId: string, changes: Partial<Entry> = {}): Entry => ({
  entryId,
  section: 'results',
  text: `${entryId}.`,
  sources: [],
  version: 1,
  ...changes,
});

test('two versions: what was added, removed, moved and changed', () => {
  const before = { entries: [entry('a'), entry('b'), entry('c'), entry('gone'), entry('d')] };
  const after = {
    entries: [
      entry('c'),
      entry('a', { sources: [{ kind: 'vote', id: 'v' }] }),
      entry('b', { text: 'b hai.' }),
      entry('new'),
      entry('d', { section: 'limitations' }),
    ],
  };
  const compared = compareVersions(before, after);
  expect(
    compared.map(({ entryId, change, movedFrom, sourcesChanged }) => [
      entryId,
      change,
      movedFrom,
      sourcesChanged,
    ]),
  ).toEqual([
    ['c', 'same', 'results', false],
    ['gone', 'removed', null, false],
    ['a', 'same', null, true],
    ['b', 'changed', null, false],
    ['new', 'added', null, false],
    ['d', 'same', 'results', false],
  ]);
  expect(compared[3]?.parts).toEqual([
    { kind: 'same', text: 'b' },
    { kind: 'added', text: ' hai' },
    { kind: 'same', text: '.' },
  ]);
});

test('the same version differs in nothing', () => {
  const version = { entries: [entry('a'), entry('b')] };
  for (const each of compareVersions(version, version)) {
    expect(each).toMatchObject({ change: 'same', movedFrom: null, sourcesChanged: false });
  }
});
