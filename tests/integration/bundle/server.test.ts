import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBundle } from '@diemcau/server/record/bundle/verifyBundle';
import {
  bundleJob,
  verificationAnswer,
  verificationKey,
} from '@diemcau/shared/protocol/api/verification';
import { recordSchema } from '@diemcau/shared/record/schema';
import { readFragment } from '@diemcau/shared/verify/fragment';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../../support/server.ts';

const PUBLIC = 'https://hop.dienbien.gov.vn';

let server: RunningServer;
let sessionId: string;
let cookie: string;

const ask = (path: string, method = 'GET', body: unknown = null, own = cookie): Promise<Response> =>
  fetch(server.url + path, {
    method,
    headers: { cookie: own, ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
  });

/** Comes in by the link of that role, as the first lines of a server with the sample say it. */
async function enter(
  link: RegExp,
): Promise<{ readonly cookie: string; readonly sessionId: string }> {
  const secret = server.lines
    .map((line) => link.exec(line)?.[1])
    .find((each) => each !== undefined);
  const reply = await ask('/api/invitations/exchange', 'POST', { secret }, '');
  const entry: unknown = await reply.json();
  if (typeof entry !== 'object' || entry === null || !('sessionId' in entry))
    throw new Error('no entry');
  const own = reply.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { cookie: own, sessionId: String(entry.sessionId) };
}

beforeAll(async () => {
  server = await startServer({
    environment: { DIEMCAU_SAMPLE: 'on', CLIENT_BUILD: 'off', PUBLIC_URL: PUBLIC },
  });
  ({ cookie, sessionId } = await enter(/\(secretary\): \S+#(\S+)/));
});
afterAll(async () => {
  await server.stop();
});

test('a bundle is asked for, watched, fetched and given up; it verifies with the key that the server shows', async () => {
  const bundles = `/api/sessions/${sessionId}/bundles`;
  const begun = bundleJob.parse(await (await ask(bundles, 'POST', { upTo: null })).json());
  const path = `${bundles}/${begun.jobId}`;
  await vi.waitFor(
    async () => {
      const job = bundleJob.parse(await (await ask(path)).json());
      expect(job).toMatchObject({ state: 'done', done: job.total });
    },
    { timeout: 50_000, interval: 100 },
  );
  const reply = await ask(`${path}/record.bundle.zip`);
  expect(reply.headers.get('content-type')).toBe('application/zip');
  const bytes = Buffer.from(await reply.arrayBuffer());
  const key = verificationKey.parse(
    await (await ask('/api/verification-key', 'GET', null, '')).json(),
  );
  expect(await verifyBundle(bytes, { fingerprint: key.fingerprint })).toMatchObject({
    kind: 'whole',
    manifest: { sessionId, upTo: begun.upTo, publicAddress: PUBLIC },
  });
  expect(await verifyBundle(bytes, { fingerprint: '0'.repeat(64) })).toMatchObject({
    kind: 'broken',
    findings: [{ code: 'otherKey' }],
  });
  expect((await ask(path, 'DELETE')).status).toBe(200);
  expect((await ask(path)).status).toBe(404);
  await vi.waitFor(() => expect(readdirSync(join(server.data, 'bundles'))).toEqual([]));
});

test('one that is given up while it is written stops, and others are served', async () => {
  const bundles = `/api/sessions/${sessionId}/bundles`;
  const begun = bundleJob.parse(await (await ask(bundles, 'POST', { upTo: 5 })).json());
  expect((await ask(`${bundles}/${begun.jobId}`, 'DELETE')).status).toBe(200);
  expect((await ask(`${bundles}/${begun.jobId}`)).status).toBe(404);
  expect((await ask(`/api/sessions/${sessionId}/record.json`)).status).toBe(200);
  await vi.waitFor(() => expect(readdirSync(join(server.data, 'bundles'))).toEqual([]));
});

test('only officers have bundles, and each but one’s own; not too many at once', async () => {
  const point = await enter(/\(point\): \S+#(\S+)/);
  const bundles = `/api/sessions/${sessionId}/bundles`;
  expect((await ask(bundles, 'POST', { upTo: 1 }, '')).status).toBe(401);
  expect((await ask(bundles, 'POST', { upTo: 1 }, point.cookie)).status).toBe(403);
  const replies = await Promise.all([1, 2, 3].map((upTo) => ask(bundles, 'POST', { upTo })));
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 200, 429]);
  for (const reply of replies.filter(({ ok }) => ok)) {
    const { jobId } = bundleJob.parse(await reply.json());
    expect((await ask(`${bundles}/${jobId}`, 'GET', null, point.cookie)).status).toBe(404);
    expect((await ask(`${bundles}/${jobId}`, 'DELETE')).status).toBe(200);
  }
});

test('whoever holds a document learns whether it is this server’s, and nobody else learns anything', async () => {
  const record = recordSchema.parse(
    await (await ask(`/api/sessions/${sessionId}/record.json`)).json(),
  );
  const proof = readFragment(new URL(record.verificationAddress ?? PUBLIC).hash);
  const verify = async (body: unknown) =>
    verificationAnswer.parse(await (await ask('/api/verification', 'POST', body, '')).json());
  expect(await verify(proof)).toMatchObject({
    matches: true,
    title: record.title,
    upTo: record.upTo,
    status: 'draft',
    replacedBy: null,
  });
  const altered = [
    { ...proof, hash: 'f'.repeat(64) },
    { ...proof, upTo: 1 },
    { ...proof, sessionId: 'khong-co' },
    { ...proof, upTo: 10 ** 9 },
  ];
  for (const each of altered) expect(await verify(each)).toEqual({ matches: false });
});
