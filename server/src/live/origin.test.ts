import { expect, test } from 'vitest';
import { addressOf, originAllowed } from './origin.ts';

const host = 'diemcau.vn';

test.each([
  [undefined, true],
  ['https://diemcau.vn', true],
  ['https://khac.vn', true],
  ['https://diemcau.vn.evil.example', false],
  ['https://evil.example', false],
  ['null', false],
])('Origin %s → %s', (origin, expected) => {
  const headers = origin === undefined ? { host } : { host, origin };
  expect(originAllowed(headers, ['https://khac.vn'], 0)).toBe(expected);
});

test('a forwarded host counts only behind a proxy that is trusted', () => {
  const headers = { host: 'inner:3000', 'x-forwarded-host': host, origin: `https://${host}` };
  expect(originAllowed(headers, [], 0)).toBe(false);
  expect(originAllowed(headers, [], 1)).toBe(true);
});

test('the address is what the trusted proxy saw, not what the client claims', () => {
  const request = {
    headers: { 'x-forwarded-for': '6.6.6.6, 10.1.1.1' },
    socket: { remoteAddress: '127.0.0.1' },
  };
  expect(addressOf(request, 0)).toBe('127.0.0.1');
  expect(addressOf(request, 1)).toBe('10.1.1.1');
});
