// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveSession, openLiveSession } from './liveSession.ts';
import type { SendResult } from './sendCommand.ts';
import { message, SessionServer } from './testing/sessionServer.ts';

let server: SessionServer;
let address: string;
const open: LiveSession[] = [];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  server = new SessionServer();
  server.happen(message(1));
  address = await server.start();
});
afterEach(async () => {
  for (const session of open.splice(0)) session.close();
  await server.stop();
  vi.unstubAllGlobals();
});

/** A tab of the browser. */
async function tab(): Promise<LiveSession> {
  const session = await openLiveSession({ sessionId: 's1', address, firstDelay: 20 });
  open.push(session);
  return session;
}
const is = (session: LiveSession, connection: 'live' | 'cutOff') =>
  vi.waitFor(() => expect(session.store.getState().connection).toBe(connection));
async function liveTab(): Promise<LiveSession> {
  const session = await tab();
  await is(session, 'live');
  return session;
}
/** Takes the server away for good: what is sent now has to wait. */
async function cutOff(session: LiveSession): Promise<void> {
  server.port = Number(new URL(address).port);
  await server.stop();
  await is(session, 'cutOff');
}
async function bringBack(): Promise<void> {
  const { port, log, arrived } = server;
  server = new SessionServer();
  server.port = port;
  server.log.push(...log);
  server.arrived.push(...arrived);
  await server.start();
}
const say = (session: LiveSession, text: string): Promise<SendResult> =>
  session.send('sendMessage', { channel: 'all', text });
const outbox = (session: LiveSession) => session.store.getState().outbox;
const empty = (session: LiveSession) => vi.waitFor(() => expect(outbox(session)).toEqual([]));
const textsArrived = () =>
  server.arrived.map(({ payload }) => JSON.parse(JSON.stringify(payload)).text);

test('a command is answered with what it led to, and leaves the outbox', async () => {
  const session = await liveTab();
  expect(await say(session, 'một')).toMatchObject({ status: 'accepted', seq: 2 });
  expect(outbox(session)).toEqual([]);
});

test('commands arrive one after another in the order in which they were written', async () => {
  const session = await liveTab();
  const texts = Array.from({ length: 20 }, (_, place) => `nội dung ${place}`);
  await Promise.all(texts.map((text) => say(session, text)));
  expect(textsArrived()).toEqual(texts);
});

test('what is written while cut off waits, and is sent once, in order, when the link is back', async () => {
  const session = await liveTab();
  await cutOff(session);
  expect(await say(session, 'một')).toMatchObject({ status: 'waiting' });
  expect(await say(session, 'hai')).toMatchObject({ status: 'waiting' });
  expect(outbox(session).map(({ sentAt }) => sentAt)).toEqual([null, null]);
  await bringBack();
  await empty(session);
  expect(textsArrived()).toEqual(['một', 'hai']);
});

test('what waits survives a reload and is delivered once', async () => {
  const before = await liveTab();
  await cutOff(before);
  await say(before, 'một');
  await say(before, 'hai');
  before.close();
  await bringBack();
  const after = await liveTab();
  await empty(after);
  expect(textsArrived()).toEqual(['một', 'hai']);
  expect(server.log).toHaveLength(3);
});

test('I4: an answer lost on its way is asked for again under the same identifier', async () => {
  const session = await liveTab();
  server.manners.loseAnswers = true;
  const result = say(session, 'một');
  await vi.waitFor(() => expect(server.arrived.length).toBeGreaterThan(0));
  server.manners.loseAnswers = false;
  expect(['waiting', 'accepted']).toContain((await result).status);
  await empty(session);
  expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(1);
  expect(server.log).toHaveLength(2);
});

test('one that may have arrived cannot be taken back; one that was not sent can', async () => {
  const session = await liveTab();
  server.manners.loseAnswers = true;
  const { id: sent } = await say(session, 'một');
  await cutOff(session);
  const { id: unsent } = await say(session, 'hai');
  expect(await session.outbox.takeBack(sent)).toBeNull();
  expect(await session.outbox.takeBack(unsent)).toMatchObject({
    type: 'sendMessage',
    payload: { text: 'hai' },
  });
  expect(outbox(session).map(({ id }) => id)).toEqual([sent]);
});

test('a refusal is told, and what was written stays until it is replaced', async () => {
  const session = await liveTab();
  server.manners.refuse = { code: 'malformed', field: 'text' };
  const result = await say(session, 'sai');
  expect(result).toMatchObject({
    status: 'refused',
    refusal: { code: 'malformed', field: 'text' },
  });
  expect(session.store.getState().lastRefusal).toMatchObject({
    type: 'sendMessage',
    field: 'text',
  });
  expect(outbox(session)).toMatchObject([{ payload: { text: 'sai' }, refusal: { field: 'text' } }]);
  server.manners.refuse = null;
  await session.send('sendMessage', { channel: 'all', text: 'đúng' }, { replaces: result.id });
  expect(outbox(session)).toEqual([]);
});

test('a refused command holds up none behind it, and can be dismissed', async () => {
  const session = await liveTab();
  server.manners.refuse = { code: 'notNow', field: null };
  const { id } = await say(session, 'một');
  server.manners.refuse = null;
  expect(await say(session, 'hai')).toMatchObject({ status: 'accepted' });
  expect(await session.outbox.takeBack(id)).toMatchObject({ payload: { text: 'một' } });
  expect(outbox(session)).toEqual([]);
});

test('what the server cannot store just now is tried again', async () => {
  const session = await liveTab();
  server.manners.refuse = { code: 'storageFailed', field: null };
  const result = say(session, 'một');
  await vi.waitFor(() => expect(server.arrived).toHaveLength(1));
  server.manners.refuse = null;
  expect(await result).toMatchObject({ status: 'accepted' });
  expect(outbox(session)).toEqual([]);
});

test('an act of the moment is refused at once while cut off, and nothing of it is kept', async () => {
  const session = await liveTab();
  await cutOff(session);
  expect(await session.send('endFloor', {})).toMatchObject({
    status: 'refused',
    refusal: { code: 'cutOff', type: 'endFloor' },
  });
  expect(outbox(session)).toEqual([]);
  await bringBack();
  await is(session, 'live');
  await say(session, 'một');
  expect(server.arrived.map(({ type }) => type)).toEqual(['sendMessage']);
});

test('an act of the moment whose answer was lost is settled when the link is back at once', async () => {
  const session = await liveTab();
  server.manners.loseAnswers = true;
  const result = session.send('endFloor', {});
  await vi.waitFor(() => expect(server.arrived.length).toBeGreaterThan(0));
  server.manners.loseAnswers = false;
  expect(await result).toMatchObject({ status: 'accepted', seq: 2 });
  expect(server.log).toHaveLength(2);
});

test('an act of the moment does not overtake what was written before it', async () => {
  const session = await liveTab();
  const written = say(session, 'một');
  await vi.waitFor(() => expect(outbox(session)).toHaveLength(1), { interval: 1 });
  await Promise.all([written, session.send('presentConclusions', {})]);
  expect(server.arrived.map(({ type }) => type)).toEqual(['sendMessage', 'presentConclusions']);
});

test('what one role wrote is not sent under another', async () => {
  const point = await liveTab();
  await cutOff(point);
  await say(point, 'của điểm cầu');
  point.close();
  await bringBack();
  server.manners.party = { role: 'secretary', pointId: null, unitId: null };
  server.manners.audience = 'officers';
  const secretary = await liveTab();
  await say(secretary, 'của thư ký');
  expect(textsArrived()).toEqual(['của thư ký']);
  server.manners.party = { role: 'point', pointId: 'nam-po', unitId: null };
  server.cut();
  await vi.waitFor(() => expect(textsArrived()).toEqual(['của thư ký', 'của điểm cầu']));
});

test.each([
  ['Web Locks', true],
  ['a lease in the database', false],
])('of two tabs one sends, by %s, and both are told', async (_way, hasLocks) => {
  if (!hasLocks) vi.stubGlobal('navigator', {});
  const first = await liveTab();
  const second = await liveTab();
  const results = await Promise.all([
    say(first, 'một'),
    say(second, 'hai'),
    say(first, 'ba'),
    say(second, 'bốn'),
  ]);
  expect(results.map(({ status }) => status)).toEqual(Array(4).fill('accepted'));
  expect(server.arrived).toHaveLength(4);
  expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(4);
  first.close();
  expect(await say(second, 'năm')).toMatchObject({ status: 'accepted' });
});

test('without a database the outbox works for this page, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const session = await liveTab();
  await cutOff(session);
  await say(session, 'một');
  expect(session.store.getState()).toMatchObject({ outboxKept: 'memory', outbox: [{}] });
  await bringBack();
  await empty(session);
  expect(textsArrived()).toEqual(['một']);
});

test('drafts are kept by session and form, also over a reload, until they are cleared', async () => {
  const before = await tab();
  await before.drafts.write('obstacle', { text: 'đang viết' });
  before.close();
  const after = await tab();
  expect(await after.drafts.read('obstacle')).toEqual({ text: 'đang viết' });
  expect(await after.drafts.read('answer')).toBeNull();
  await after.drafts.clear('obstacle');
  expect(await after.drafts.read('obstacle')).toBeNull();
});
