import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { paths, patterns } from './paths.ts';

test.each([
  'session',
  'hallScreen',
  'room',
  'preparation',
  'drafting',
  'record',
  'invitationSheet',
] as const)('the address of %s leads to its pattern, whatever the id holds', (name) => {
  const id = 'phiên 10/8';
  expect(matchRoutes([{ path: patterns[name] }], paths[name](id))?.[0]?.params.sessionId).toBe(id);
});

test('an invitation’s secret stays in the fragment', () => {
  expect(new URL(paths.join('s3cret'), 'https://localhost').hash).toBe('#s3cret');
});

test('the registers have an address of their own for each committee, and one without', () => {
  const match = (address: string) => matchRoutes([{ path: patterns.registers }], address)?.[0];
  expect(match(paths.registers('ban/1'))?.params.committeeId).toBe('ban/1');
  expect(match(paths.registers())?.params.committeeId).toBeUndefined();
});
