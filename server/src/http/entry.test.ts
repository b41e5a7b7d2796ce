import { whoAmI } from '@diemcau/shared/protocol/api/accounts';
import { entry, issuedInvitations } from '@diemcau/shared/protocol/api/invitations';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { describe, expect, test } from 'vitest';
import { usualLimits } from '../access/rateLimits.ts';
import type { Reply } from './testBrowser.ts';
import { asAdministrator, startSampleApi } from './testing.ts';

const exchange = '/api/invitations/exchange';
const HOUR = 3_600_000;

describe('a link', () => {
  test('is exchanged for a right in its session, at its point', async () => {
    const api = await startSampleApi();
    const browser = await api.browser();
    const reply = await browser.post(exchange, { secret: api.secretOf('agency') });
    expect(reply.status).toBe(200);
    expect(reply.as(entry)).toMatchObject({
      sessionId: api.sessionId,
      role: 'agency',
      unitId: 'agency:so-ke-hoach-va-dau-tu',
      displayName: 'Sở Kế hoạch và Đầu tư',
    });
    const viewer = await api.access.gatekeeper.viewerOf(browser.cookies(), api.sessionId);
    expect(viewer?.actor).toMatchObject({ role: 'agency' });
    expect(viewer?.actor.identity).toMatch(/^invitation:/);
    const me = (await browser.get('/api/me')).as(whoAmI);
    expect(me).toMatchObject({
      account: null,
      sessions: [{ sessionId: api.sessionId, role: 'agency', through: 'invitation' }],
    });
  });

  test('gives a cookie that no script and no other site can use', async () => {
    const api = await startSampleApi();
    const browser = await api.browser();
    const reply = await browser.post(exchange, { secret: api.secretOf('point') });
    const [cookie = ''] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^diemcau_[\w-]+=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Secure');
    expect(reply.text).not.toContain(cookie.slice(8, 60));
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  test('gives a Secure cookie where the server is reached over https', async () => {
    const api = await startSampleApi({ publicUrl: 'https://diemcau.example' });
    const browser = await api.browser();
    const reply = await browser.post(exchange, { secret: api.secretOf('point') });
    expect(reply.headers.getSetCookie()[0]).toContain('Secure');
  });

  test('expired, revoked, used or guessed is answered with the same bytes', async () => {
    const api = await startSampleApi();
    const { invitations } = api.access;
    const make = (oneTime: boolean, lifetime: number) => {
      const place = { pointId: null, unitId: null, label: 'Khách mời' };
      const expiresAt = api.time.now + lifetime;
      const terms = { ...place, role: 'observer' as const, oneTime, expiresAt };
      return invitations.create(api.sessionId, terms, 'account:test');
    };
    const expired = make(false, HOUR);
    const revoked = make(false, 10 * HOUR);
    const used = make(true, 10 * HOUR);
    invitations.revoke(api.sessionId, revoked.invitation.invitationId);
    invitations.exchange(used.secret);
    api.time.now += 2 * HOUR;
    const browser = await api.browser();
    const secrets = [
      expired.secret,
      revoked.secret,
      used.secret,
      'A'.repeat(43),
      'x',
      'ă'.repeat(200),
    ];
    const replies: Reply[] = [];
    for (const secret of secrets) replies.push(await browser.post(exchange, { secret }));
    const [first] = replies;
    expect(first?.status).toBe(403);
    expect(first?.as(apiRefusal).code).toBe('invalidLink');
    const shown = (reply: Reply) => {
      const { date: _date, ...headers } = Object.fromEntries(reply.headers);
      return { status: reply.status, text: reply.text, headers };
    };
    for (const reply of replies) expect(shown(reply)).toEqual(first && shown(first));
  });

  test('can be guessed only so often from one address', async () => {
    const limits = { ...usualLimits, linkGuesses: { points: 3, seconds: 60 } };
    const api = await startSampleApi({ limits });
    const browser = await api.browser();
    for (let right = 0; right < 5; right += 1) {
      const reply = await browser.post(exchange, { secret: api.secretOf('point') });
      expect(reply.status).toBe(200);
    }
    for (let guess = 0; guess < 3; guess += 1) {
      const reply = await browser.post(exchange, { secret: `guess-${guess}` });
      expect(reply.as(apiRefusal).code).toBe('invalidLink');
    }
    const refused = await browser.post(exchange, { secret: api.secretOf('point') });
    expect(refused.status).toBe(429);
    expect(refused.as(apiRefusal).code).toBe('tooFast');
  });

  test('revoked by a secretary, closes what it opened and tells the sockets', async () => {
    const api = await startSampleApi();
    const revoked: string[] = [];
    api.access.gatekeeper.onRevoked((identity) => revoked.push(identity));
    const secretary = await api.enter('secretary');
    const point = await api.enter('point');
    expect((await point.get(`/api/sessions/${api.sessionId}`)).status).toBe(200);
    const found = api.access.invitations.list(api.sessionId).find(({ role }) => role === 'point');
    const path = `/api/sessions/${api.sessionId}/invitations/${found?.invitationId}/revoke`;
    expect((await point.post(path)).as(apiRefusal).code).toBe('forbidden');
    expect((await secretary.post(path)).status).toBe(200);
    expect(revoked).toEqual([`invitation:${found?.invitationId}`]);
    const after = await point.get(`/api/sessions/${api.sessionId}`);
    expect(after.as(apiRefusal).code).toBe('unauthenticated');
  });
});

describe('a browser', () => {
  test('may hold rights in several sessions, and leave one of them', async () => {
    const api = await startSampleApi();
    const browser = await api.enter('observer');
    const terms = { role: 'screen', pointId: null, unitId: null, label: 'Màn hình' } as const;
    const other = api.access.invitations.create(
      'another-session',
      { ...terms, oneTime: false, expiresAt: api.time.now + HOUR },
      'account:test',
    );
    await browser.post(exchange, { secret: other.secret });
    const viewerOf = (sessionId: string) =>
      api.access.gatekeeper.viewerOf(browser.cookies(), sessionId);
    expect((await viewerOf(api.sessionId))?.actor.role).toBe('observer');
    expect((await viewerOf('another-session'))?.actor.role).toBe('screen');
    await browser.post(`/api/sessions/${api.sessionId}/leave`);
    expect(await viewerOf(api.sessionId)).toBeNull();
    expect((await viewerOf('another-session'))?.actor.role).toBe('screen');
  });

  test('is what its link says, though a secretary be signed in; without the link, the secretary', async () => {
    const api = await startSampleApi();
    const browser = await asAdministrator(api);
    const viewerOf = () => api.access.gatekeeper.viewerOf(browser.cookies(), api.sessionId);
    const asSecretary = await viewerOf();
    const central = (await api.rooms.view(api.sessionId))?.state.attendance.pointOrder[0];
    expect(asSecretary?.actor).toMatchObject({ role: 'secretary', pointId: central, unitId: null });
    expect(asSecretary?.actor.identity).toMatch(/^account:/);
    await browser.post(exchange, { secret: api.secretOf('point') });
    expect((await viewerOf())?.actor.role).toBe('point');
    const me = (await browser.get('/api/me')).as(whoAmI);
    expect(me.sessions).toMatchObject([{ role: 'point', through: 'invitation' }]);
    await browser.post(`/api/sessions/${api.sessionId}/leave`);
    expect((await viewerOf())?.actor.role).toBe('secretary');
  });

  test('cannot use the cookie of one session for another', async () => {
    const api = await startSampleApi();
    const browser = await api.enter('chair');
    const renamed = browser.cookies().replace(api.sessionId, 'another-session');
    expect(await api.access.gatekeeper.viewerOf(renamed, 'another-session')).toBeNull();
    expect(await api.access.gatekeeper.viewerOf('nonsense; =;;', api.sessionId)).toBeNull();
    expect(await api.access.gatekeeper.viewerOf(undefined, api.sessionId)).toBeNull();
  });
});

test('links are made for many at once, all or none, and carry the public address', async () => {
  const api = await startSampleApi({ publicUrl: 'https://diemcau.example' });
  const secretary = await api.enter('secretary');
  const path = `/api/sessions/${api.sessionId}/invitations`;
  const points = (await api.rooms.view(api.sessionId))?.state.attendance.pointOrder ?? [];
  const wanted = points.map((pointId, place) => ({
    role: 'point',
    pointId,
    unitId: null,
    label: `Điểm cầu ${place}`,
    expiresAt: null,
    oneTime: false,
  }));
  const before = api.access.invitations.list(api.sessionId).length;
  const strange = { ...wanted[0], pointId: 'no-such-point' };
  const refused = await secretary.post(path, { invitations: [...wanted, strange] });
  expect(refused.as(apiRefusal)).toMatchObject({
    code: 'unknownPoint',
    field: `invitations.${wanted.length}.pointId`,
  });
  expect(api.access.invitations.list(api.sessionId)).toHaveLength(before);
  const { issued } = (await secretary.post(path, { invitations: wanted })).as(issuedInvitations);
  expect(issued).toHaveLength(11);
  for (const { link } of issued) {
    expect(link).toMatch(/^https:\/\/diemcau\.example\/vao#[\w-]{43}$/);
  }
  const list = (await secretary.get(path)).text;
  for (const { link } of issued) expect(list).not.toContain(link.split('#')[1]);
});

test.each([
  [{ role: 'agency', unitId: null }, 'unknownUnit', 'unitId'],
  [{ role: 'chair', pointId: null }, 'unknownPoint', 'pointId'],
  [{ role: 'observer', expiresAt: 1 }, 'invalidTime', 'expiresAt'],
  [{ role: 'system' }, 'malformed', 'role'],
])('a link %o is refused as %s', async (own, code, field) => {
  const api = await startSampleApi();
  const secretary = await api.enter('secretary');
  const pointId = (await api.rooms.view(api.sessionId))?.state.attendance.pointOrder[0];
  const wanted = { pointId, unitId: null, label: 'A', expiresAt: null, oneTime: false, ...own };
  const path = `/api/sessions/${api.sessionId}/invitations`;
  const reply = await secretary.post(path, { invitations: [wanted] });
  expect(reply.as(apiRefusal)).toMatchObject({ code, field: `invitations.0.${field}` });
});
