import { hashOf } from '@diemcau/shared/log/hash';
import type { ServerToClient, WireEvent } from '@diemcau/shared/protocol/messages';
import { evolve } from '@diemcau/shared/session/evolve';
import { emptySession, type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import { io, type Socket } from 'socket.io-client';
import { serve } from '../harness/serve.ts';
import { type Joined, joinRequest } from './messages.ts';
import type { OneByOne } from './oneByOne.ts';

interface ToServer {
  resume: (
    request: { afterSeq: number; shape: number; audience: null },
    answer: (message: unknown) => void,
  ) => void;
}
type Joining = Socket<ServerToClient & OneByOne, ToServer>;

/** Joins as docs/protocol.md has it, with the ordinary client, and gives what it took. */
async function join(input: unknown): Promise<Joined> {
  const { url, sessionId, cookie, way } = joinRequest.parse(input);
  globalThis.gc?.();
  const began = performance.now();
  const socket: Joining = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { sessionId },
    extraHeaders: { cookie },
  });
  try {
    const state = await (way === 'snapshot' ? bySnapshot(socket) : oneByOne(socket));
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: bytesRead(socket), hash: hashOf(state) };
  } finally {
    socket.disconnect();
  }
}

function bySnapshot(socket: Joining): Promise<SessionState> {
  const { promise, resolve, reject } = Promise.withResolvers<SessionState>();
  let state = emptySession();
  socket.on('connect_error', reject);
  socket.on('welcome', () => {
    // The answer comes behind all that there is to see. Numbers of hidden events may follow a second later.
    const request = { afterSeq: 0, shape: STATE_SHAPE, audience: null };
    socket.emit('resume', request, () => resolve(state));
  });
  socket.on('snapshot', (message) => {
    state = message.state;
  });
  socket.on('events', ({ events }) => {
    for (const event of events) fold(state, event);
  });
  return promise;
}

function oneByOne(socket: Joining): Promise<SessionState> {
  const { promise, resolve, reject } = Promise.withResolvers<SessionState>();
  const state = emptySession();
  socket.on('connect_error', reject);
  socket.on('event', (event) => fold(state, event));
  socket.on('complete', () => resolve(state));
  return promise;
}

function fold(state: SessionState, received: WireEvent): void {
  if ('event' in received) evolve(state, received.event, received);
}

/** Below Socket.IO and Engine.IO lies the WebSocket, and below that the TCP connection, which counts. */
function bytesRead(socket: Joining): number {
  const transport: object = socket.io.engine.transport;
  const wire: unknown = Reflect.get(Object(Reflect.get(transport, 'ws')), '_socket');
  const read: unknown = Reflect.get(Object(wire), 'bytesRead');
  if (typeof read !== 'number') throw new Error('The connection does not count its bytes');
  return read;
}

serve({ join });
