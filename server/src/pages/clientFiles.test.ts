import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../storage/testing.ts';
import { clientFiles } from './clientFiles.ts';
import { securityHeaders } from './securityHeaders.ts';

const SCRIPT = 'console.log("điểm cầu");'.repeat(100);

/** Serves a small client and gives the way to ask for a path. */
async function served() {
  const folder = temporaryDirectory();
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Điểm Cầu</title>');
  writeFileSync(join(dist, 'assets', 'main-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'secret.js'), 'không ai được xem');
  const server = createServer(express().use(securityHeaders(false)).use(clientFiles(dist)));
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://localhost:${port}${path}`, { headers });
}

test.each(['br', 'identity'])(
  'a hashed file is kept for a year, encoded as %s',
  async (encoding) => {
    const ask = await served();
    const answer = await ask('/assets/main-1a2b.js', { 'Accept-Encoding': encoding });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'br' ? 'br' : null);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).toBe(SCRIPT);
  },
);

test.each(['/', '/vao', '/phien/abc/thu-ky'])(
  '%s is the page, asked for anew each time',
  async (path) => {
    const ask = await served();
    const answer = await ask(path);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain('ws://localhost:');
    expect(await answer.text()).toContain('Điểm Cầu');
  },
);

test.each([
  '/assets/gone-9.js',
  '/gone.css',
  '/assets/%2e%2e/%2e%2e/secret.js',
  '/assets/..%2f..%2fsecret.js',
])('%s is not there', async (path) => {
  const ask = await served();
  const answer = await ask(path);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await answer.text()).not.toContain('không ai được xem');
});
