import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { healthRoutes } from './healthRoutes.ts';

const TOKEN = 'a-token-of-the-operator';

async function start(trustProxy: number) {
  const routes = healthRoutes({
    version: '1',
    storageWorks: async () => true,
    sessions: () => 0,
    media: () => 'off',
    registry: new Registry(),
    trustProxy,
    metricsToken: TOKEN,
  });
  const server = express().use(routes).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const port = portOf(server.address());
  return async (headers: Readonly<Record<string, string>> = {}) =>
    (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).status;
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

test('meters are shown to this machine, and to others by the token', async () => {
  const status = await start(1);
  expect(await status()).toBe(200);
  expect(await status({ 'x-forwarded-for': '203.0.113.9' })).toBe(403);
  const shown = { 'x-forwarded-for': '203.0.113.9', authorization: `Bearer ${TOKEN}` };
  expect(await status(shown)).toBe(200);
  expect(await status({ ...shown, authorization: 'Bearer another' })).toBe(403);
});

test('what a proxy brings of whom nobody told the server is not from this machine', async () => {
  const status = await start(0);
  expect(await status()).toBe(200);
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded']) {
    expect(await status({ [name]: '203.0.113.9' })).toBe(403);
  }
});
