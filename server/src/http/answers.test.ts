import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../storage/testing.ts';
import { storedFile } from './answers.ts';

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

test('a file of a data folder whose name begins with a dot is sent like any other, and kept by nobody', async () => {
  const folder = join(temporaryDirectory(), '.diemcau');
  mkdirSync(folder);
  const path = join(folder, 'a.zip');
  writeFileSync(path, 'PK');
  const server = express()
    .get('/file', (_request, response) => {
      response.set('Cache-Control', 'no-store');
      storedFile('application/zip').send(response, { path, filename: 'Hồ sơ.zip' });
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const reply = await fetch(`http://127.0.0.1:${portOf(server.address())}/file`);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(await reply.text()).toBe('PK');
});
