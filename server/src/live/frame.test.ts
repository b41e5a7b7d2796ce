import { afterEach, expect, test, vi } from 'vitest';
import { bytesWaiting, cutOff, frameOf, sendFrame } from './frame.ts';
import { type SocketPair, socketPair } from './testing/socketPair.ts';

let pair: SocketPair | null = null;
afterEach(async () => {
  await pair?.close();
  pair = null;
});

async function connect(transport?: 'websocket' | 'polling') {
  pair = await socketPair(transport);
  return pair;
}

test.each([1, 100, 200, 70_000, 200_000])(
  'a frame of %i characters arrives whole',
  async (length) => {
    const { server, client } = await connect();
    const text = 'ế'.repeat(length);
    const heard = vi.fn();
    client.on('events', heard);
    expect(sendFrame(server, frameOf('events', JSON.stringify({ text })))).not.toBe('gone');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ text }));
  },
);

test('frames, ordinary messages and answers arrive in the order in which they were sent', async () => {
  const { server, client } = await connect();
  const heard: number[] = [];
  client.on('events', (number: number) => heard.push(number));
  client.on('plain', (number: number) => heard.push(number));
  let next = 0;
  const ways = new Set<string>();
  server.on('ask', (answer: (number: number) => void) => {
    ways.add(sendFrame(server, frameOf('events', String(next++))));
    answer(next++);
    ways.add(sendFrame(server, frameOf('events', String(next++))));
    server.emit('plain', next++);
    server.emit('plain', next++);
    ways.add(sendFrame(server, frameOf('events', String(next++))));
  });
  const rounds = 200;
  for (let round = 0; round < rounds; round += 1) {
    client.emit('ask', (number: number) => heard.push(number));
    if (round % 7 === 0) sendFrame(server, frameOf('events', String(next++)));
  }
  await vi.waitFor(() => expect(heard.length).toBe(rounds * 6 + Math.ceil(rounds / 7)));
  expect(heard).toEqual(heard.map((_, place) => place));
  expect(ways).toEqual(new Set(['direct', 'queued']));
});

test('a connection by polling takes the ordinary way', async () => {
  const { server, client } = await connect('polling');
  const heard = vi.fn();
  client.on('events', heard);
  expect(sendFrame(server, frameOf('events', '7'))).toBe('queued');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(7));
});

test('what a reader leaves lying is counted, and cutting it off ends the connection', async () => {
  const { server, client } = await connect();
  await vi.waitFor(() => expect(client.connected).toBe(true));
  pauseReading(client);
  const frame = frameOf('events', JSON.stringify('x'.repeat(1_000_000)));
  while (bytesWaiting(server) < 5_000_000) sendFrame(server, frame);
  server.emit('plain', 'y'.repeat(1_000));
  server.emit('plain', 'y'.repeat(1_000_000));
  const waiting = bytesWaiting(server);
  expect(waiting).toBeGreaterThan(6_000_000);
  expect(sendFrame(server, frame)).toBe('queued');
  cutOff(server);
  await vi.waitFor(() => expect(server.connected).toBe(false));
  expect(sendFrame(server, frame)).toBe('gone');
});

/** Stops the client's TCP connection from reading, as a device on a dead link does. */
function pauseReading(client: SocketPair['client']): void {
  const transport: object = client.io.engine.transport;
  const webSocket: { _socket: { pause(): void } } = Reflect.get(transport, 'ws');
  webSocket._socket.pause();
}
