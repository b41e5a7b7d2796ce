import { expect, test } from 'vitest';
import { z } from 'zod';
import { sampleActor } from '../sample/setUpSample.ts';
import { startSampleApi, startTestApi, type TestApi } from './testing.ts';

const playable = z.object({ sessionId: z.string(), link: z.url() });

const ask = (api: TestApi, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/api/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
  });

test('a program on this machine is given the session that was set up, and a secretary’s link', async () => {
  const api = await startSampleApi();
  const given = playable.parse(await (await ask(api)).json());
  expect(given.sessionId).toBe(api.sessionId);
  const browser = await api.browser();
  const entered = await browser.post('/api/invitations/exchange', {
    secret: new URL(given.link).hash.slice(1),
  });
  expect(JSON.parse(entered.text)).toMatchObject({ sessionId: api.sessionId, role: 'secretary' });
});

test('once that one has begun, a further session like it is made', async () => {
  const api = await startSampleApi();
  const begun = await api.rooms.submit(
    api.sessionId,
    { id: 'x'.repeat(16), type: 'openSession', payload: {} },
    sampleActor,
  );
  expect(begun.ok).toBe(true);
  const given = playable.parse(await (await ask(api)).json());
  expect(given.sessionId).not.toBe(api.sessionId);
  const made = await api.rooms.view(given.sessionId);
  expect(made?.state.lifecycle.phase).toBe('scheduled');
  expect(made?.state.attendance.pointOrder).toHaveLength(11);
});

test.each([
  ['a page', { origin: 'http://localhost:3000' }],
  ['a proxy', { 'x-forwarded-for': '203.0.113.7' }],
])('%s is refused', async (_who, headers) => {
  const api = await startSampleApi();
  expect((await ask(api, headers)).status).toBe(403);
});

test('on a database of its own committee nothing is played', async () => {
  const api = await startTestApi();
  expect((await ask(api)).status).toBe(404);
});
