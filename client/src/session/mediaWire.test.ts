// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveSession, openLiveSession } from './liveSession.ts';
import { message, SessionServer } from './testing/sessionServer.ts';

let server: SessionServer;
let session: LiveSession;

beforeEach(async () => {
  server = new SessionServer();
  server.happen(message(1));
  const address = await server.start();
  session = await openLiveSession({ sessionId: 's1', address, firstDelay: 20 });
  await vi.waitFor(() => expect(session.store.getState().connection).toBe('live'));
});
afterEach(async () => {
  session.close();
  await server.stop();
});

const emit = (name: string, frame: unknown) => {
  for (const socket of server.sockets()) Reflect.apply(socket.emit, socket, [name, frame]);
};
/** Answers the next requests of that name as a test says, also as its types do not allow. */
const answer = (name: string, value: unknown) => {
  for (const socket of server.sockets()) {
    Reflect.apply(socket.on, socket, [
      name,
      (_payload: unknown, reply: (value: unknown) => void) => reply(value),
    ]);
  }
};
const media = () => session.store.getState().media;

test('pages know whether there is a stage, and how it comes', async () => {
  expect(media()).toBeNull();
  emit('media:state', { state: 'building', done: 10, total: 261 });
  await vi.waitFor(() => expect(media()).toEqual({ state: 'building', done: 10, total: 261 }));
  emit('media:state', { state: 'nonsense' });
  emit('media:state', { state: 'ready' });
  await vi.waitFor(() => expect(media()).toEqual({ state: 'ready' }));
});

test('a request is answered, refused, or found to be no answer', async () => {
  const produce = () => session.media.request('media:pauseProducer', { producerId: 'p' });
  answer('media:pauseProducer', { ok: true, open: false });
  expect(await produce()).toEqual({ ok: true, answer: { ok: true, open: false } });
  answer('media:closeProducer', { ok: false, code: 'notOnStage', message: '', field: null });
  const refused = await session.media.request('media:closeProducer', { producerId: 'p' });
  expect(refused).toEqual({ ok: false, code: 'notOnStage' });
  answer('media:join', { ok: true });
  expect(await session.media.request('media:join', {})).toEqual({ ok: false, code: 'failed' });
});

test('while the link is down nothing is asked, and nothing is kept for later', async () => {
  session.close();
  expect(await session.media.request('media:join', {})).toEqual({ ok: false, code: 'cutOff' });
});

test('messages are heard across a new connection, and malformed ones are not', async () => {
  const heard = vi.fn();
  const stop = session.media.onMessage('media:consumerClosed', heard);
  const [before] = server.sockets();
  server.cut();
  await vi.waitFor(() => {
    const [now] = server.sockets();
    expect(now?.id).toBeDefined();
    expect(now?.id).not.toBe(before?.id);
  });
  await vi.waitFor(() => expect(session.store.getState().connection).toBe('live'));
  emit('media:consumerClosed', { consumerId: 7 });
  emit('media:consumerClosed', { consumerId: 'c' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith({ consumerId: 'c' });
  stop();
});
