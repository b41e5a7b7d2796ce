import type { ClientToServer, ServerToClient } from '@diemcau/shared/protocol/messages';
import { io, type Socket } from 'socket.io-client';
import { CatchUp } from './catchUp.ts';
import type { ConnectionParts } from './connectionParts.ts';
import { type MediaWire, openMediaWire } from './mediaWire.ts';
import type { Submit } from './outbox.ts';
import type { Ending } from './sessionStore.ts';
import {
  isDraftingBy,
  isGoodbye,
  isPresence,
  isRecord,
  readAck,
  refusalOfHandshake,
} from './wireGuards.ts';

const ANSWER_PATIENCE = 10_000;
const CLOCK_PATIENCE = 5_000;
const CLOCK_INTERVAL = 4 * 60_000;
const LONGEST_DELAY = 15_000;

/** Refusals at the door that pass by themselves; all others are for good. */
const passing: ReadonlySet<Ending> = new Set<Ending>([
  'tooFast',
  'stopping',
  'storageFull',
  'storageReadOnly',
  'storageFailed',
]);

export interface Connection {
  readonly submit: Submit;
  readonly media: MediaWire;
  /** Tells which entry of the conclusions is open for writing here; told anew after a lost link. */
  tellDrafting(entryId: string | null): void;
  close(): void;
}

type SessionSocket = Socket<ServerToClient, ClientToServer>;

/**
 * The one place that knows the socket. It never gives up: after every loss it tries again, each time a
 * little later and by chance earlier or later than others, and asks for what it missed.
 */
export function connect(parts: ConnectionParts): Connection {
  const { store, clock, sessionId } = parts;
  const firstDelay = parts.firstDelay ?? 1_000;
  const plain: Socket = io(parts.address ?? '', {
    transports: ['websocket'],
    forceNew: true,
    auth: { sessionId },
    withCredentials: true,
    reconnectionAttempts: Number.POSITIVE_INFINITY,
    reconnectionDelay: firstDelay,
    reconnectionDelayMax: LONGEST_DELAY,
    randomizationFactor: 0.5,
  });
  const socket: SessionSocket = plain;
  const media = openMediaWire(plain);
  const catchUp = new CatchUp(socket, parts, (ending) => finish(ending));
  let finished = false;
  let drafting: string | null = null;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  function finish(ending: Ending): void {
    finished = true;
    store.setState({ connection: ending === 'revoked' ? 'ended' : 'refused', ending });
    close();
  }

  /** For losses after which Socket.IO by itself would not try again. */
  function reopenLater(): void {
    clearTimeout(reopening);
    if (!finished) {
      reopening = setTimeout(() => socket.connect(), firstDelay * (0.5 + 2 * Math.random()));
    }
  }

  function cutOff(): void {
    catchUp.stop();
    if (finished) return;
    const { cutOffAt } = store.getState();
    store.setState({ connection: 'cutOff', cutOffAt: cutOffAt ?? clock.now(), draftingBy: [] });
    if (!socket.active) reopenLater();
  }

  const measureClock = async () => {
    await clock.measure(() => askTime(socket));
    if (!finished) store.setState({ clockOffset: clock.offset() });
  };
  const clockTimer = setInterval(() => {
    if (socket.connected) void measureClock();
  }, CLOCK_INTERVAL);
  const comeBack = () => {
    if (finished || socket.connected) return;
    socket.disconnect().connect();
  };

  /** Nothing hangs on the answer: whoever may not write is told by the command. */
  const sayDrafting = () => socket.emit('drafting', { entryId: drafting }, () => undefined);

  socket.on('welcome', (message) => {
    if (!catchUp.welcome(message)) return;
    void measureClock();
    if (drafting !== null) sayDrafting();
  });
  socket.on('events', (message) => catchUp.events(message));
  socket.on('snapshot', (message) => catchUp.snapshot(message));
  socket.on('presence', (presence) => {
    if (isPresence(presence)) store.setState({ presence });
  });
  socket.on('draftingBy', (message) => {
    if (isDraftingBy(message)) store.setState({ draftingBy: message.entries });
  });
  socket.on('goodbye', (message) => {
    if (!isGoodbye(message)) return;
    if (message.reason === 'revoked') finish('revoked');
    else store.setState({ notice: message.reason });
  });
  media.onMessage('media:state', (state) => store.setState({ media: state }));
  socket.on('disconnect', cutOff);
  socket.on('connect_error', (error) => {
    const refusal = refusalOfHandshake(error);
    if (refusal !== null && !passing.has(refusal)) finish(refusal);
    else cutOff();
  });
  globalThis.addEventListener?.('online', comeBack);

  function close(): void {
    finished = true;
    catchUp.stop();
    clearInterval(clockTimer);
    clearTimeout(reopening);
    globalThis.removeEventListener?.('online', comeBack);
    socket.disconnect();
  }

  return {
    submit: (command) => submit(socket, command),
    media,
    tellDrafting: (entryId) => {
      drafting = entryId;
      // Without a link Socket.IO would keep it for later: it is said on the next welcome.
      if (socket.connected) sayDrafting();
    },
    close,
  };
}

const submit = async (
  socket: SessionSocket,
  command: Parameters<Submit>[0],
): ReturnType<Submit> => {
  // Socket.IO would keep it for later: the outbox alone decides what is sent, and when.
  if (!socket.connected) return null;
  try {
    return readAck(await socket.timeout(ANSWER_PATIENCE).emitWithAck('command', command));
  } catch {
    return null;
  }
};

async function askTime(socket: SessionSocket): Promise<number | null> {
  if (!socket.connected) return null;
  try {
    const answer: unknown = await socket.timeout(CLOCK_PATIENCE).emitWithAck('clock', {});
    return isRecord(answer) && typeof answer.serverTime === 'number' ? answer.serverTime : null;
  } catch {
    return null;
  }
}
