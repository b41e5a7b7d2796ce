import { expect, test, vi } from 'vitest';
import { observer, runningSession, secretary } from '../support/forThisTest.ts';
import { hashFor } from '../support/liveSession.ts';

const text = 'x'.repeat(3_900);

test('a reader that does not keep up is dropped, resumes by number and has lost nothing', async () => {
  const { server, sessionId, connect } = await runningSession(undefined, {
    bufferLimit: 200_000,
    coalesce: 0,
  });
  const writer = await connect(secretary);
  const slow = await connect(observer);
  const prompt = await connect(observer);
  const reading = pauseReading(slow.socket);
  for (let round = 0; round < 100 && slow.socket.connected; round += 1) {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        writer.send({ type: 'sendMessage', payload: { channel: 'all', text } }),
      ),
    );
    if (server.log.some((line) => line.includes('socket too slow'))) break;
  }
  expect(server.log.join('')).toContain('socket too slow');
  reading.resume();
  await vi.waitFor(() => expect(slow.socket.connected).toBe(false), 10_000);
  const back = await connect(observer, slow.folded);
  const last = (await server.store.head(sessionId))?.seq ?? 0;
  for (const client of [prompt, back]) {
    await vi.waitFor(() => expect(client.folded.seq).toBe(last), 10_000);
    expect(client.hash()).toBe(await hashFor(server.rooms, sessionId, 'everyone'));
  }
  expect(prompt.goodbyes).toEqual([]);
});

/** Stops the client's TCP connection from reading, as a device on a dead link does. */
function pauseReading(socket: {
  readonly io: { readonly engine: { readonly transport: object } };
}): {
  resume(): void;
} {
  const webSocket: unknown = Reflect.get(socket.io.engine.transport, 'ws');
  if (!isOverTcp(webSocket)) throw new Error('no WebSocket of the ws library');
  webSocket._socket.pause();
  return webSocket._socket;
}

const isOverTcp = (
  webSocket: unknown,
): webSocket is { readonly _socket: { pause(): void; resume(): void } } =>
  typeof webSocket === 'object' && webSocket !== null && '_socket' in webSocket;
