// @vitest-environment node
import 'fake-indexeddb/auto';
import { hashOf } from '@diemcau/shared/log/hash';
import type { EventsMessage } from '@diemcau/shared/protocol/messages';
import { STATE_SHAPE } from '@diemcau/shared/session/state';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveSession, openLiveSession } from './liveSession.ts';
import type { SessionData } from './sessionStore.ts';
import { message, SessionServer } from './testing/sessionServer.ts';

let server: SessionServer;
let address: string;
let session: LiveSession;
let history: SessionData[];

beforeEach(async () => {
  server = new SessionServer();
  server.happen(message(1), message(2));
  address = await server.start();
  await open();
});
async function open(): Promise<void> {
  history = [];
  session = await openLiveSession({ sessionId: 's1', address, firstDelay: 20 });
  session.store.subscribe((changed) => history.push(changed));
}
afterEach(async () => {
  session.close();
  await server.stop();
});

/** Waits until the store has been so, if only for a moment. */
async function once(expected: Partial<SessionData>): Promise<void> {
  await vi.waitFor(() => expect(history).toContainEqual(expect.objectContaining(expected)));
}
const data = (): SessionData => session.store.getState();
const live = () => vi.waitFor(() => expect(data().connection).toBe('live'));
/** What the client holds is what the server has folded for it, event by event. */
const equal = () =>
  vi.waitFor(() => {
    expect(data().seq).toBe(server.log.length);
    expect(hashOf(data().state)).toBe(hashOf(server.state()));
  });

/** Sends the client something that its types do not allow. */
function disturb(name: 'events' | 'snapshot' | 'welcome' | 'presence' | 'goodbye', frame: unknown) {
  for (const socket of server.sockets()) Reflect.apply(socket.emit, socket, [name, frame]);
}

test('a late joiner is given a snapshot and is live', async () => {
  await live();
  await equal();
  expect(data()).toMatchObject({
    party: { pointId: 'nam-po' },
    role: 'point',
    audience: 'point:nam-po',
  });
});

test('events are folded as they come, and what they leave alone keeps its reference', async () => {
  await live();
  const before = data().state;
  server.happen(message(3));
  await equal();
  expect(data().state).not.toBe(before);
  expect(data().state?.obstacles).toBe(before?.obstacles);
});

test('an event that this audience may not see moves the number alone', async () => {
  await live();
  const { state } = data();
  server.happen({
    type: 'messageSent',
    payload: { messageId: 'm9', channel: 'officers', text: 'riêng' },
  });
  await vi.waitFor(() => expect(data().seq).toBe(3));
  expect(hashOf(data().state)).toBe(hashOf(state));
});

test('I2: cut off for 200 events, it asks for the tail and holds the same state', async () => {
  await live();
  const heard: number[] = [];
  session.onEvents(({ seen }) => heard.push(...seen.map(({ seq }) => seq)));
  server.cut();
  server.happen(...Array.from({ length: 200 }, (_, place) => message(place + 3)));
  await once({ connection: 'cutOff', cutOffAt: expect.any(Number) });
  await live();
  expect(data().cutOffAt).toBeNull();
  await equal();
  expect(server.resumed.at(-1)).toEqual({ afterSeq: 2, audience: 'point:nam-po' });
  expect(heard).toEqual(Array.from({ length: 200 }, (_, place) => place + 3));
});

test('I2: a gap leads to a request for the tail', async () => {
  await live();
  const emitting = server.sockets().map((socket) => vi.spyOn(socket, 'emit').mockReturnValue(true));
  server.happen(message(3));
  for (const emit of emitting) emit.mockRestore();
  server.happen(message(4));
  await equal();
  expect(server.resumed.at(-1)?.afterSeq).toBe(2);
});

test('events told twice are folded once', async () => {
  await live();
  disturb('events', { from: 1, events: server.seenFrom(1) } satisfies EventsMessage);
  server.happen(message(3));
  await equal();
  expect(data().state?.messages.list).toHaveLength(3);
});

test.each([
  ['no object', 'x'],
  ['numbers out of order', { from: 3, events: [{ seq: 4 }] }],
  ['an event without payload', { from: 3, events: [{ seq: 3, at: 1, actor: {}, event: {} }] }],
  ['nothing', undefined],
])('malformed events (%s) are asked for again', async (_what, frame) => {
  await live();
  const asked = server.resumed.length;
  disturb('events', frame);
  await vi.waitFor(() => expect(server.resumed.length).toBeGreaterThan(asked));
  server.happen(message(3));
  await equal();
  expect(data().connection).toBe('live');
});

test('an event that cannot be folded leads to a snapshot', async () => {
  await live();
  disturb('events', {
    from: 3,
    events: [
      {
        seq: 3,
        at: 1,
        actor: { role: 'chair', pointId: null, unitId: null },
        event: { type: 'obstacleSubmitted', payload: {} },
      },
      {
        seq: 4,
        at: 1,
        actor: { role: 'chair', pointId: null, unitId: null },
        event: { type: 'obstacleJoined', payload: { obstacleId: undefined } },
      },
    ],
  });
  server.happen(message(3), message(4), message(5));
  await vi.waitFor(() => expect(data().seq).toBe(5));
});

test('malformed greetings, snapshots and the rest harm nothing', async () => {
  await live();
  for (const name of ['presence', 'goodbye', 'snapshot', 'welcome'] as const) disturb(name, [null]);
  server.happen(message(3));
  await vi.waitFor(() => expect(data().connection).toBe('live'));
  await equal();
});

test('a state of another shape asks for a reload of the page', async () => {
  await live();
  disturb('snapshot', { ...server.snapshot(), shape: STATE_SHAPE + 1 });
  await vi.waitFor(() =>
    expect(data()).toMatchObject({ connection: 'refused', ending: 'outdated' }),
  );
});

test('a server that was set back to an earlier log is believed', async () => {
  server.happen(message(3), message(4));
  await live();
  await vi.waitFor(() => expect(data().seq).toBe(4));
  server.log.length = 1;
  server.cut();
  await vi.waitFor(() => expect(data().seq).toBe(1));
  await equal();
});

test('another audience on the same connection brings its own state', async () => {
  await live();
  server.manners.audience = 'officers';
  server.happen({
    type: 'messageSent',
    payload: { messageId: 'm9', channel: 'officers', text: 'riêng' },
  });
  const { party } = server.manners;
  disturb('welcome', {
    sessionId: 's1',
    party,
    role: 'chair',
    audience: 'officers',
    serverTime: 1,
    seq: 3,
  });
  disturb('snapshot', server.snapshot());
  await vi.waitFor(() => expect(data().audience).toBe('officers'));
  await equal();
  expect(server.resumed).toHaveLength(1);
});

test('sent away for good when revoked, and never back', async () => {
  await live();
  const [socket] = server.sockets();
  socket?.emit('goodbye', { reason: 'revoked' });
  socket?.disconnect(true);
  await vi.waitFor(() => expect(data()).toMatchObject({ connection: 'ended', ending: 'revoked' }));
  await vi.waitFor(() => expect(server.sockets()).toHaveLength(0));
});

test.each(['stopping', 'tooSlow', 'tooFast'] as const)(
  'sent away as %s, it comes back',
  async (reason) => {
    await live();
    const [socket] = server.sockets();
    socket?.emit('goodbye', { reason });
    socket?.disconnect(true);
    await once({ connection: 'cutOff', notice: reason });
    await live();
    expect(data().notice).toBeNull();
  },
);

test('a server that was down for a while is found again', async () => {
  await live();
  await server.stop();
  await once({ connection: 'cutOff' });
  const log = server.log;
  server = new SessionServer();
  server.log.push(...log);
  server.port = Number(new URL(address).port);
  server.happen(message(3));
  await server.start();
  await live();
  await equal();
});

test('refused at the door: said once, and not tried again', async () => {
  session.close();
  server.manners.door = 'unauthenticated';
  await open();
  await vi.waitFor(() =>
    expect(data()).toMatchObject({ connection: 'refused', ending: 'unauthenticated' }),
  );
});

test('a door that is shut for a moment is tried again', async () => {
  session.close();
  server.manners.door = 'stopping';
  await open();
  await once({ connection: 'cutOff' });
  server.manners.door = null;
  await live();
});
