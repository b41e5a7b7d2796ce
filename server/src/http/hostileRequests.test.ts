import { issuedAgencyLink } from '@diemcau/shared/protocol/api/followUp';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { seedCommittee } from '../sample/setUpSample.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { apiRouteTable } from './apiRoutes.ts';
import type { Route } from './route.ts';
import { asAdministrator, startSampleApi } from './testing.ts';

const COMMITTEE = 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia';
/** Of each route and asker; ROUNDS=… for a long run. */
const ROUNDS = z.coerce.number().default(6).parse(process.env.ROUNDS);
const MANY = { points: 1_000_000, seconds: 60 };
const NO_LIMITS = {
  requests: MANY,
  linkGuesses: MANY,
  verifications: MANY,
  reports: MANY,
  passwordGuessesFrom: MANY,
  passwordGuessesFor: { points: 0, seconds: 60 },
};

async function start() {
  const api = await startSampleApi({ limits: NO_LIMITS });
  seedCommittee(api.committee);
  const account = await asAdministrator(api);
  const unitId = api.committee.units()[0]?.unitId ?? '';
  const terms = { unitId, label: null, expiresAt: null };
  const made = await account.post(`/api/committees/${COMMITTEE}/links`, terms);
  const { link, url } = made.as(issuedAgencyLink);
  const agency = await api.browser();
  await agency.post('/api/agency/exchange', { secret: url.split('#')[1] });
  const point = await api.enter('point');
  const known = {
    sessionId: api.sessionId,
    committeeId: COMMITTEE,
    linkId: link.linkId,
    unitId,
    id: freshIdentifier(),
  };
  return { ...api, known, cookies: ['', account, agency, point].map(cookiesOf) };
}

const cookiesOf = (browser: string | { cookies(): string }): string =>
  typeof browser === 'string' ? browser : browser.cookies();

const awkward = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a\u0000b\u202e\ud800',
  '%',
  '',
  null,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
);
const value = fc.oneof(awkward, fc.jsonValue({ maxDepth: 3 }));

/** Members that the route knows, with values that mostly fit nothing, and now and then one that does. */
const bodyOf = (route: Route, known: Readonly<Record<string, string>>) => {
  const members = [
    'type',
    'payload',
    'id',
    'sessionId',
    'directiveId',
    ...Object.keys(route.body.shape),
  ];
  const command = fc.constantFrom('reportProgress', 'confirmDone', 'nameAddressees', 'toString');
  const member = fc.oneof(value, command, fc.constantFrom(...Object.values(known)));
  return fc.oneof(value, fc.dictionary(fc.constantFrom(...members), member, { maxKeys: 8 }));
};

const textOf = (part: unknown): string =>
  typeof part === 'string' ? part : (JSON.stringify(part) ?? '');

/** As a program writes an address that cares for nothing; what is no address at all is left out. */
const addressOf = (
  route: Route,
  known: Readonly<Record<string, string>>,
  parts: readonly unknown[],
): string => {
  let place = 0;
  const next = () => encodeURIComponent(textOf(parts[place++ % parts.length]).toWellFormed());
  const path = route.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    place++ % 3 === 2 ? next() : encodeURIComponent(known[name] ?? known.id ?? ''),
  );
  const query = Object.keys(route.query.shape).map((name) => `${name}=${next()}`);
  return place % 2 === 0 ? path : `${path}?${query.join('&')}`;
};

test('whatever is asked of any address is answered, and never with a failure of the server’s', {
  timeout: 300_000,
}, async () => {
  const { url, parts, known, cookies, rooms, sessionId } = await start();
  const before = (await rooms.view(sessionId))?.seq;
  const failed: string[] = [];
  for (const route of apiRouteTable(parts)) {
    await fc.assert(
      fc.asyncProperty(
        bodyOf(route, known),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('application/json', 'application/octet-stream', 'text/plain'),
        async (body, words, type) => {
          const address = addressOf(route, known, words);
          for (const cookie of cookies) {
            const answer = await fetch(url + address, {
              method: route.method,
              redirect: 'manual',
              headers: { cookie, origin: url, 'content-type': type },
              ...(route.method === 'get' ? {} : { body: JSON.stringify(body) ?? '' }),
            });
            await answer.arrayBuffer();
            if (answer.status >= 500) {
              failed.push(`${answer.status} ${route.method} ${address} ${JSON.stringify(body)}`);
            }
          }
        },
      ),
      { numRuns: ROUNDS },
    );
  }
  expect(failed).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect((await rooms.view(sessionId))?.seq).toBe(before);
});

test.each([
  '/api/sessions/%E0%A4%A',
  '/api/sessions/%00',
  '/api//',
  '/api/agency/attachments?filename=%ED%A0%80',
])('an address that is none, %s, is refused', async (address) => {
  const { url } = await start();
  const answer = await fetch(url + address);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});
