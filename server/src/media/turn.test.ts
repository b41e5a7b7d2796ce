import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { turnServers } from './turn.ts';

const TWELVE_HOURS = 12 * 3_600;

test('credentials after coturn’s REST scheme: a name with its end, its HMAC as the password', () => {
  const [server] = turnServers(['turn:relay.example:3478'], 'a-shared-secret', 'x', 1_000_000_000);
  const [end, name] = server?.username.split(':') ?? [];
  expect(Number(end)).toBe(1_000_000 + TWELVE_HOURS);
  expect(name).toBe('x');
  const expected = createHmac('sha1', 'a-shared-secret').update(`${end}:x`).digest('base64');
  expect(server).toMatchObject({ urls: ['turn:relay.example:3478'], credential: expected });
});

test('no relay without an address or without a secret', () => {
  expect(turnServers([], 'a-shared-secret', 'x', 0)).toEqual([]);
  expect(turnServers(['turn:relay.example'], null, 'x', 0)).toEqual([]);
});
