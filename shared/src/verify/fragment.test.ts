import { expect, test } from 'vitest';
import { readFragment, verificationAddress } from './fragment.ts';

const proof = {
  document: 'minutes',
  sessionId: 'phien-1',
  upTo: 312,
  hash: 'a1'.repeat(32),
} as const;

test('what a document’s address says is read back by the page', () => {
  const address = verificationAddress('https://hop.dienbien.gov.vn', proof);
  expect(address.split('#')[0]).toBe('https://hop.dienbien.gov.vn/xac-minh');
  expect(readFragment(new URL(address).hash)).toEqual(proof);
});

test.each([
  '',
  '#',
  `minutes/0/${'a'.repeat(64)}/phien-1`,
  `letter/1/${'a'.repeat(64)}/phien-1`,
  `minutes/1/${'A'.repeat(64)}/phien-1`,
  `minutes/1/${'a'.repeat(63)}/phien-1`,
  `minutes/1/${'a'.repeat(64)}/../x`,
  `minutes/1/${'a'.repeat(64)}/${'x'.repeat(81)}`,
])('"%s" is no document’s address', (fragment) => {
  expect(readFragment(fragment)).toBeNull();
});
