import { expect, test } from 'vitest';
import { createAtOnce } from './atOnce.ts';

test('so much is under way at once, of one asker and of all; what has ended makes room', () => {
  const atOnce = createAtOnce(1, 2);
  const first = atOnce.admit('a');
  expect(first).not.toBeNull();
  expect(atOnce.admit('a')).toBeNull();
  expect(atOnce.admit('b')).not.toBeNull();
  expect(atOnce.admit('c')).toBeNull();
  first?.();
  expect(atOnce.admit('c')).not.toBeNull();
  expect(atOnce.admit('a')).toBeNull();
});
