import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { describe, expect, test } from 'vitest';
import { usualLimits } from '../access/rateLimits.ts';
import { apiRouteTable } from './apiRoutes.ts';
import { openApiDocument } from './openApi.ts';
import { openApi } from './testConformity.ts';
import { asAdministrator, startSampleApi, startTestApi } from './testing.ts';

describe('the document', () => {
  test('describes every route that is served, and no other', async () => {
    const api = await startTestApi();
    const routes = apiRouteTable(api.parts);
    const { paths } = openApi.parse(openApiDocument(routes));
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    const served = routes.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(described.sort()).toEqual(served.sort());
    expect(new Set(served).size).toBe(served.length);
  });

  test('is served, with an identifier of its own for each operation and every path parameter named', async () => {
    const api = await startTestApi();
    const served = (await (await api.browser()).get('/api/openapi.json')).text;
    expect(JSON.parse(served)).toEqual(openApiDocument(apiRouteTable(api.parts)));
    const identifiers = [...served.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const { path, params } of apiRouteTable(api.parts)) {
      const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      expect(Object.keys(params.shape).sort()).toEqual(named.sort());
    }
  });

  test('every route that changes something or tells of a session refuses whoever is nobody', async () => {
    const api = await startSampleApi();
    const open = new Set([
      '/api/invitations/exchange',
      '/api/agency/exchange',
      '/api/agency/leave',
      '/api/login',
      '/api/logout',
      '/api/account-links/look-up',
      '/api/account-links/use',
      '/api/sessions/:sessionId/leave',
      '/api/me',
      '/api/openapi.json',
      '/api/record-1.schema.json',
      '/api/verification-key',
      '/api/verification',
      // Asks for no right but the machine's own: sampleRoutes.test.ts.
      '/api/sample',
    ]);
    const browser = await api.browser();
    for (const { method, path } of apiRouteTable(api.parts)) {
      if (open.has(path)) continue;
      const address = path.replaceAll(/:\w+/g, api.sessionId);
      const reply =
        method === 'get' ? await browser.get(address) : await browser[method](address, {});
      expect([path, reply.as(apiRefusal).code]).toEqual([path, 'unauthenticated']);
    }
  });
});

describe('a request that changes something', () => {
  const path = '/api/logout';
  test.each([
    ['another site', { origin: 'https://other.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['the same host on another port', { origin: 'http://127.0.0.1:1' }],
  ])('is refused when it comes from %s', async (_from, headers) => {
    const api = await startTestApi();
    const reply = await (await api.browser()).post(path, {}, headers);
    expect(reply.status).toBe(403);
    expect(reply.as(apiRefusal).code).toBe('notSameOrigin');
  });

  test('is refused when the browser says that another site sent it, or that it is a form', async () => {
    const api = await startTestApi();
    const send = (headers: Record<string, string>) =>
      fetch(api.url + path, { method: 'POST', body: '{}', headers });
    const json = { 'content-type': 'application/json' };
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await send({ ...json, 'sec-fetch-site': site })).status).toBe(403);
    }
    expect((await send({ ...json, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send({ 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send({ 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    // A program that is no browser names neither.
    expect((await send(json)).status).toBe(200);
  });
});

describe('a bad request', () => {
  test('is told the field at fault', async () => {
    const api = await startTestApi();
    const browser = await api.browser();
    const reply = await browser.post('/api/login', { name: 'a' });
    expect(reply.status).toBe(400);
    expect(reply.as(apiRefusal)).toMatchObject({ ok: false, code: 'malformed', field: 'password' });
    expect((await browser.get('/api/nothing-here')).as(apiRefusal).code).toBe('notFound');
  });

  test('that is no JSON, or too much of it, is refused in the same form', async () => {
    const api = await startTestApi();
    const send = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${api.url}/api/login`, { method: 'POST', body, headers });
      return { status: response.status, ...apiRefusal.parse(await response.json()) };
    };
    expect(await send('{"name":')).toMatchObject({ status: 400, code: 'malformed' });
    const long = JSON.stringify({ name: 'a'.repeat(2_000_000), password: 'b' });
    expect(await send(long)).toMatchObject({ status: 413, code: 'tooLarge' });
  });

  test('too many from one address have to wait', async () => {
    const limits = { ...usualLimits, requests: { points: 4, seconds: 60 } };
    const api = await startTestApi({ limits });
    const browser = await api.browser();
    for (let time = 0; time < 3; time += 1) expect((await browser.get('/api/me')).status).toBe(200);
    const refused = await browser.get('/api/me');
    expect(refused.status).toBe(429);
    expect(refused.as(apiRefusal).code).toBe('tooFast');
  });

  test('a failure of ours tells nothing of its words', async () => {
    const api = await startTestApi();
    const browser = await asAdministrator(api);
    api.parts.rooms.sessionIds = () => Promise.reject(new Error('inner words'));
    const reply = await browser.get('/api/sessions');
    expect(reply.status).toBe(500);
    expect(reply.as(apiRefusal).code).toBe('failed');
    expect(reply.text).not.toContain('inner words');
  });
});
