import { expect, test } from 'vitest';
import { containsPlainly, plainLetters } from './plainLetters.ts';

test('diacritics and đ are plain letters', () => {
  expect(plainLetters('  Điện Biên Đông ')).toBe('dien bien dong');
});

test.each([
  ['Huyện Mường Nhé', 'muong nhe', true],
  ['Huyện Mường Nhé', 'Nhé Mường', true],
  ['Sở Kế hoạch và Đầu tư', 'dau tu', true],
  ['Huyện Mường Nhé', 'Mường Chà', false],
  ['Huyện Mường Nhé', '', true],
])('"%s" is found by "%s": %s', (text, typed, found) => {
  expect(containsPlainly(text, typed)).toBe(found);
});
