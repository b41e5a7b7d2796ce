import { MESSAGE_LIMIT } from '@diemcau/shared/protocol/wire';
import { expect, test, vi } from 'vitest';
import { identityFor } from '../support/cookieNamesWho.ts';
import { at, chair, observer, runningSession, secretary } from '../support/forThisTest.ts';
import { type LeanServer, startLeanServer } from '../support/leanServer.ts';
import { connectLive } from '../support/liveClient.ts';
import { openSession } from '../support/liveSession.ts';
import { temporaryFolder } from '../support/server.ts';

const ID = 'abcdefghijklmnop';
const message = (text: string) =>
  ({ type: 'sendMessage', payload: { channel: 'all', text } }) as const;

test('I4: the same command id is answered the same: again, on another connection, after a restart', async () => {
  const folder = temporaryFolder();
  let server: LeanServer = await startLeanServer(folder.path);
  const { sessionId } = await openSession(server.rooms, ['Trung tâm']);
  const first = await connectLive(server.url, sessionId, secretary);
  const answer = await first.send(message('một lần'), ID);
  const again = await first.send(message('một lần'), ID);
  const second = await connectLive(server.url, sessionId, secretary);
  const elsewhere = await second.send(message('một lần'), ID);
  await server.stop();
  server = await startLeanServer(folder.path);
  const third = await connectLive(server.url, sessionId, secretary);
  const restarted = await third.send(message('một lần'), ID);
  expect(answer.ok).toBe(true);
  expect([again, elsewhere, restarted]).toEqual([answer, answer, answer]);
  const events = await server.store.read(sessionId, 0, 1_000);
  expect(events.filter(({ commandId }) => commandId === ID)).toHaveLength(1);
  await server.stop();
  folder.release();
});

test('a claimed actor, session or time is ignored', async () => {
  const { server, sessionId, connect } = await runningSession();
  const client = await connect(secretary);
  const claim = { actor: { role: 'chair' }, at: 1, sessionId: 'phien-khac' };
  const answer = await client.sendRaw('command', {
    id: ID,
    type: 'sendMessage',
    payload: { channel: 'all', text: 'của tôi', ...claim },
    ...claim,
  });
  const seq = answer.ok ? answer.seq : 0;
  const [stored] = await server.store.read(sessionId, seq - 1, 1);
  expect(stored).toMatchObject({
    sessionId,
    actor: { role: 'secretary', identity: identityFor(secretary) },
    event: { type: 'messageSent' },
  });
  expect(stored?.at).toBeGreaterThan(Date.now() - 60_000);
  expect(JSON.stringify(stored?.event)).not.toContain('phien-khac');
});

test.each([
  [
    'malformed payload',
    { id: ID, type: 'sendMessage', payload: { channel: 'all', text: '' } },
    'malformed',
    'text',
  ],
  ['malformed envelope', { id: 'short', type: 'sendMessage', payload: {} }, 'malformed', 'id'],
  ['nothing', null, 'malformed', null],
  ['unknown command', { id: ID, type: 'launch', payload: {} }, 'unknownCommand', null],
  [
    'a command of the server’s own',
    { id: ID, type: 'connectPoint', payload: { pointId: 'x' } },
    'forbidden',
    null,
  ],
  ['out of turn', { id: ID, type: 'resumeSession', payload: {} }, 'notNow', null],
  [
    'oversized',
    { id: ID, type: 'sendMessage', payload: { channel: 'all', text: 'x'.repeat(MESSAGE_LIMIT) } },
    'tooLarge',
    null,
  ],
])(
  '%s is refused with a code and the field, and nobody hears of it',
  async (_what, envelope, code, field) => {
    const { server, sessionId, connect } = await runningSession();
    const client = await connect(secretary);
    const other = await connect(observer);
    const before = await server.store.head(sessionId);
    expect(await client.sendRaw('command', envelope)).toMatchObject({ ok: false, code, field });
    expect(await server.store.head(sessionId)).toEqual(before);
    expect(client.socket.connected).toBe(true);
    expect(other.received.filter((seq) => seq > (before?.seq ?? 0))).toEqual([]);
  },
);

test('unknown requests and requests that nobody waits for do no harm', async () => {
  const { connect } = await runningSession();
  const client = await connect(secretary);
  client.socket.io.engine.write('2["command",{"id":"x"}]');
  client.socket.io.engine.write('2["nonsense",1]');
  client.socket.io.engine.write('2["resume"]');
  const clock = await client.socket.emitWithAck('clock', {});
  expect(Math.abs(clock.serverTime - Date.now())).toBeLessThan(60_000);
});

test('a message far beyond the limit closes its own connection and no other', async () => {
  const { connect } = await runningSession();
  const client = await connect(secretary);
  const other = await connect(chair);
  client.socket.io.engine.write('x'.repeat(5 * MESSAGE_LIMIT));
  await vi.waitFor(() => expect(client.socket.connected).toBe(false));
  expect(await other.send(message('vẫn còn đây'))).toMatchObject({ ok: true });
});

test('whoever sends too fast is refused, then shown out', async () => {
  const { connect } = await runningSession(undefined, { commandsPerSecond: 2 });
  const client = await connect(observer);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => client.sendRaw('command', null)),
  );
  expect(
    answers.filter((answer) => !answer.ok && answer.code === 'tooFast').length,
  ).toBeGreaterThan(10);
  for (let number = 0; number < 200; number += 1) client.socket.emit('clock', {}, () => {});
  await vi.waitFor(() => expect(client.goodbyes).toEqual(['tooFast']));
  await vi.waitFor(() => expect(client.socket.connected).toBe(false));
});

test('revoking a right closes its sockets at once, and no others', async () => {
  const { server, sessionId, pointIds, connect } = await runningSession();
  const point = await connect(at(pointIds[1]));
  const other = await connect(at(pointIds[2]));
  server.gatekeeper.revoke(identityFor(at(pointIds[1])));
  await vi.waitFor(() => expect(point.goodbyes).toEqual(['revoked']));
  await vi.waitFor(() => expect(point.socket.connected).toBe(false));
  expect(other.socket.connected).toBe(true);
  await expect(connectLive(server.url, sessionId, at(pointIds[1]))).rejects.toThrow(
    'unauthenticated',
  );
});

test('the door: foreign pages, strangers and unknown sessions are turned away', async () => {
  const { server, sessionId } = await runningSession();
  const from = (headers: Record<string, string>, id = sessionId) =>
    connectLive(server.url, id, secretary, { headers }).then((client) => client.close());
  await expect(from({ Origin: 'https://evil.example' })).rejects.toThrow();
  await expect(from({ Cookie: 'who=' })).rejects.toThrow('unauthenticated');
  await expect(from({}, 'khong-co')).rejects.toThrow('notFound');
  await expect(from({}, '../../x')).rejects.toThrow('malformed');
  await from({ Origin: server.url });
});

test('a flood of connections from one address is refused', async () => {
  const { server, sessionId } = await runningSession(undefined, { connectionsPerMinute: 5 });
  const tries = Array.from({ length: 8 }, () =>
    connectLive(server.url, sessionId, observer).then(
      (client) => client.close(),
      () => 'refused',
    ),
  );
  expect((await Promise.all(tries)).filter((result) => result === 'refused')).toHaveLength(3);
});

test('a stop finishes what is in flight, takes leave and closes', async () => {
  const folder = temporaryFolder();
  const server = await startLeanServer(folder.path);
  const { sessionId, pointIds } = await openSession(server.rooms, ['Trung tâm', 'Mường Nhé']);
  const client = await connectLive(server.url, sessionId, secretary);
  const point = await connectLive(server.url, sessionId, at(pointIds[1]));
  const inFlight = Array.from({ length: 50 }, (_, number) => client.send(message(`${number}`)));
  await inFlight[0];
  await server.stop();
  const settled = await Promise.all(
    inFlight.map((answer) =>
      Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1_000, null))]),
    ),
  );
  await vi.waitFor(() =>
    expect([client.goodbyes, point.goodbyes]).toEqual([['stopping'], ['stopping']]),
  );
  const again = await startLeanServer(folder.path);
  const events = await again.store.read(sessionId, 0, 1_000);
  const stored = new Set(events.map(({ seq }) => seq));
  for (const answer of settled) if (isAccepted(answer)) expect(stored.has(answer.seq)).toBe(true);
  expect(events.at(-1)?.event.type).toBe('pointDisconnected');
  await again.stop();
  folder.release();
});

const isAccepted = (answer: unknown): answer is { readonly seq: number } =>
  typeof answer === 'object' && answer !== null && 'seq' in answer;
