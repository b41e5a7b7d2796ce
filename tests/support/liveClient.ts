import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import { hashOf } from '@diemcau/shared/log/hash';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import type {
  ClientToServer,
  CommandAck,
  EventsMessage,
  GoodbyeMessage,
  ServerToClient,
  SnapshotMessage,
  WelcomeMessage,
} from '@diemcau/shared/protocol/messages';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { evolve } from '@diemcau/shared/session/evolve';
import type { Audience } from '@diemcau/shared/session/redact';
import { emptySession, type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import { io, type Socket } from 'socket.io-client';
import { cookieFor } from './cookieNamesWho.ts';

export type Who = Omit<Actor, 'identity'>;

/** Where a client stands: what it may carry over to its next connection. */
export interface Folded {
  seq: number;
  audience: Audience | null;
  state: SessionState;
}

/** A client as docs/protocol.md has it: folds what it is sent, and knows nothing else. */
export interface LiveClient {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly folded: Folded;
  readonly welcomes: readonly WelcomeMessage[];
  readonly goodbyes: readonly GoodbyeMessage['reason'][];
  readonly snapshots: readonly SnapshotMessage[];
  readonly mediaStates: readonly MediaStateMessage[];
  /** Every frame that came over the wire, as it came. */
  readonly frames: readonly string[];
  /** The seqs of events in the order in which they were received, outside snapshots. */
  readonly received: readonly number[];
  hash(): string;
  send(command: SessionCommand, id?: string): Promise<CommandAck>;
  /** Sends whatever it is given under the name of a request. */
  sendRaw(name: 'command' | 'resume' | 'clock', message: unknown): Promise<CommandAck>;
  resume(): Promise<void>;
  close(): void;
}

/** Connects and catches up. Rejects with the server's refusal where it is not let in. */
export async function connectLive(
  url: string,
  sessionId: string,
  who: Who,
  options: { readonly from?: Folded; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<LiveClient> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { sessionId },
    extraHeaders: { Cookie: cookieFor(who), ...options.headers },
  });
  const folded: Folded = options.from ?? { seq: 0, audience: null, state: emptySession() };
  const welcomes: WelcomeMessage[] = [];
  const goodbyes: GoodbyeMessage['reason'][] = [];
  const snapshots: SnapshotMessage[] = [];
  const mediaStates: MediaStateMessage[] = [];
  const frames: string[] = [];
  const received: number[] = [];

  socket.io.on('open', () => {
    socket.io.engine.on('packet', ({ data }: { data?: unknown }) => frames.push(String(data)));
  });
  socket.on('media:state', (message) => mediaStates.push(message));
  socket.on('goodbye', ({ reason }) => goodbyes.push(reason));
  socket.on('snapshot', (message) => {
    snapshots.push(message);
    Object.assign(folded, {
      seq: message.seq,
      audience: message.audience,
      state: structuredClone(message.state),
    });
  });
  socket.on('events', (message) => {
    foldMessage(folded, message, received);
  });
  const welcomed = new Promise<void>((resolve, reject) => {
    socket.on('welcome', (message) => {
      welcomes.push(message);
      resolve();
    });
    socket.once('connect_error', reject);
  });
  await welcomed;
  const client: LiveClient = {
    socket,
    folded,
    welcomes,
    goodbyes,
    snapshots,
    mediaStates,
    frames,
    received,
    hash: () => hashOf(folded.state),
    send: ({ type, payload }, id = freshIdentifier()) =>
      socket.emitWithAck('command', { id, type, payload }),
    sendRaw: (name, message) => untyped(socket).emitWithAck(name, message),
    resume: async () => {
      const { seq: afterSeq, audience } = folded;
      const answer = await socket.emitWithAck('resume', {
        afterSeq,
        shape: audience === null ? 0 : STATE_SHAPE,
        audience,
      });
      if (!answer.ok) throw new Error(answer.code);
    },
    close: () => socket.disconnect(),
  };
  await client.resume();
  return client;
}

/** Sends what no typed client would. */
const untyped = (
  socket: unknown,
): { emitWithAck(name: string, message: unknown): Promise<CommandAck> } => {
  if (isEmitter(socket)) return socket;
  throw new Error('not a socket');
};
const isEmitter = (
  socket: unknown,
): socket is { emitWithAck(name: string, message: unknown): Promise<CommandAck> } =>
  typeof socket === 'object' && socket !== null && 'emitWithAck' in socket;

function foldMessage(folded: Folded, message: EventsMessage, received: number[]): void {
  if (message.from !== folded.seq + 1)
    throw new Error(`gap: has ${folded.seq}, was sent ${message.from}`);
  for (const event of message.events) {
    received.push(event.seq);
    if ('event' in event) evolve(folded.state, event.event, event);
    folded.seq = event.seq;
  }
}
