import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { type Access, type AccessParts, createAccess } from '../access/access.ts';
import { type CommitteeStore, createCommitteeStore } from '../committee/committeeStore.ts';
import { createSqliteEventStore } from '../eventStore/sqlite.ts';
import { createFollowUp } from '../followUp/followUp.ts';
import { createMetrics } from '../metrics/metrics.ts';
import type { BundleWriter } from '../record/bundle/bundleWriter.ts';
import { createProofs } from '../record/bundle/createProofs.ts';
import { setUpSample } from '../sample/setUpSample.ts';
import { createSessionRooms } from '../sessions/createSessionRooms.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { openTestDatabase, temporaryDirectory } from '../storage/testing.ts';
import { type ApiParts, apiRoutes } from './apiRoutes.ts';
import { type Browser, createBrowser } from './testBrowser.ts';

/** The HTTP interface on a real port, over real rooms and a real database, with a clock that the test sets. */
export interface TestApi {
  readonly url: string;
  readonly parts: ApiParts;
  readonly access: Access;
  readonly rooms: SessionRooms;
  readonly committee: CommitteeStore;
  /** Milliseconds since the epoch; the server's time. */
  readonly time: { now: number };
  /** Without any cookie. Every answer that it receives is held against the OpenAPI document. */
  browser(): Promise<Browser>;
}

export const START = Date.parse('2022-08-01T08:00:00+07:00');

interface TestOptions extends Pick<AccessParts, 'passwords' | 'limits'> {
  readonly publicUrl?: string;
}

/** Starts it on a free port; stopped when the test is over. */
export async function startTestApi(options: TestOptions = {}): Promise<TestApi> {
  const { publicUrl = null, ...own } = options;
  const time = { now: START };
  const clock = () => time.now;
  const log = pino({ level: 'silent' });
  const directory = temporaryDirectory();
  const { connection } = openTestDatabase(directory);
  const store = createSqliteEventStore(connection, () => {});
  const rooms = createSessionRooms({
    store,
    logger: log,
    metrics: createMetrics(),
    snapshotEvery: 1_000,
    unloadAfter: 60_000,
    clock,
    freshIdentifier,
  });
  const access = createAccess({ database: connection, rooms, clock, randomBytes, log, ...own });
  const committee = createCommitteeStore(connection);
  const followUp = createFollowUp({
    database: connection,
    directory,
    rooms,
    headOf: (sessionId) => store.head(sessionId),
    committee,
    clock,
    randomBytes,
    log,
  });
  const records: ApiParts['records'] = {
    make: async (
      sessionId,
      format,
      upTo,
      document = 'notice',
      _signal = null,
      readers = 'everyone',
    ) => ({
      bytes: Buffer.from(JSON.stringify({ sessionId, document, format, upTo, readers })),
      filename: `Kết luận.${format}`,
    }),
  };
  const noBundles: BundleWriter = { write: async () => null, clear: async () => {} };
  const proofs = createProofs({ database: connection, store, writer: noBundles, clock, log });
  const config = {
    PUBLIC_URL: publicUrl,
    ALLOWED_ORIGINS: [],
    TRUST_PROXY: 0,
    DIEMCAU_SAMPLE: true,
  };
  const parts: ApiParts = {
    access,
    rooms,
    committee,
    followUp,
    records,
    proofs,
    config,
    clock,
    log,
  };
  const server = express().use(apiRoutes(parts)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await rooms.close();
  });
  const url = `http://127.0.0.1:${addressOf(server.address()).port}`;
  return { url, parts, access, rooms, committee, time, browser: () => createBrowser(url) };
}

/** The same with the sample session, and the secrets of its links by role. */
export async function startSampleApi(options: TestOptions = {}) {
  const api = await startTestApi(options);
  const sample = await setUpSample({ ...api.parts, rooms: api.rooms });
  if (sample === null) throw new Error('The database was not empty');
  const secretOf = (role: string): string => {
    const link = sample.links.find((each) => each.role === role);
    if (link === undefined) throw new Error(`The sample has no link for ${role}`);
    return link.secret;
  };
  /** A browser that came in by the link of that role. */
  const enter = async (role: string): Promise<Browser> => {
    const browser = await api.browser();
    await browser.post('/api/invitations/exchange', { secret: secretOf(role) });
    return browser;
  };
  return { ...api, sessionId: sample.sessionId, secretOf, enter };
}

/** A browser in which the first administrator has signed in. */
export async function asAdministrator(api: TestApi): Promise<Browser> {
  const secret = api.access.accounts.firstAdministratorSecret();
  if (secret === null) throw new Error('There is an administrator already');
  const browser = await api.browser();
  await browser.post('/api/account-links/use', {
    secret,
    name: 'Quản trị',
    displayName: 'Quản trị hệ thống',
    password: PASSWORD,
  });
  return browser;
}

export const PASSWORD = 'mười hai ký tự trở lên';

const addressOf = (address: AddressInfo | string | null): AddressInfo => {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
};
