import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

const ENTRY = fileURLToPath(new URL('../../server/src/cli/start.ts', import.meta.url));
const quiet = { CLIENT_BUILD: 'off', LOG_LEVEL: 'warn', MEDIA: 'off' };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ environment: { ...quiet, DIEMCAU_SAMPLE: 'on' } });
});
afterAll(() => server.stop());

/** Runs the program until it ends by itself. */
function run(environment: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const ended = spawnSync(process.execPath, [ENTRY], {
    env: { ...process.env, ...quiet, DIEMCAU_DATA: folder.path, PORT: '0', ...environment },
    encoding: 'utf8',
    timeout: 20_000,
  });
  folder.release();
  return ended;
}

test('an empty database is given the sample, with one link for each kind of participant', () => {
  for (const role of ['chair', 'secretary', 'point', 'agency', 'observer'])
    expect(server.lines.join('\n')).toMatch(new RegExp(`\\(${role}\\): ${server.url}/vao#\\S{43}`));
});

test('started again on the same data, it has no links to give away, and stops in order', async () => {
  const folder = temporaryFolder();
  const options = { data: folder.path, environment: { ...quiet, DIEMCAU_SAMPLE: 'on' } };
  await (await startServer(options)).stop();
  const again = await startServer(options);
  expect(again.lines.filter((line) => line.includes('/vao#'))).toEqual([]);
  await again.stop();
  folder.release();
});

test('healthz says how the server is', async () => {
  const answer = await fetch(`${server.url}/healthz`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok', storage: 'ok', version: '0.1.0' });
});

test('metrics are for this machine, and count', async () => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/diemcau_commands_total\{type="scheduleSession",result="ok"\} 1/);
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

test('metrics reach others only with the token', async () => {
  const token = 'a-token-of-some-length';
  const proxied = await startServer({
    environment: { ...quiet, TRUST_PROXY: '1', METRICS_TOKEN: token },
  });
  const from = (headers: Record<string, string>) =>
    fetch(`${proxied.url}/metrics`, { headers: { 'X-Forwarded-For': '203.0.113.9', ...headers } });
  expect((await from({})).status).toBe(403);
  expect((await from({ Authorization: 'Bearer guess' })).status).toBe(403);
  expect((await from({ Authorization: `Bearer ${token}` })).status).toBe(200);
  await proxied.stop();
});

test('pages come with a strict policy and are never framed', async () => {
  const { headers } = await fetch(`${server.url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('what is not there under /api is refused in the form of the API', async () => {
  const answer = await fetch(`${server.url}/api/nothing`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'notFound', message: expect.any(String) });
});

test.each([
  ['PORT', 'abc'],
  ['DIEMCAU_SAMPLE', 'maybe'],
])('a wrong %s ends the program with one line that names it', (name, value) => {
  const { status, stderr, stdout } = run({ [name]: value });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`${name}="${value}"`)]);
});

test('a port in use ends the program with one line that names it', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen(0, resolve);
  });
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { status, stderr, stdout } = run({ PORT: port });
  holder.close();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`PORT=${port}: `)]);
});

test('a database that cannot be used ends the program with a sentence that names it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, 'data'));
  writeFileSync(join(folder.path, 'data', 'diemcau.sqlite'), 'no database at all, by far');
  chmodSync(join(folder.path, 'data', 'diemcau.sqlite'), 0o600);
  const { status, stderr } = run({ DIEMCAU_DATA: join(folder.path, 'data') });
  folder.release();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('diemcau.sqlite')]);
});
