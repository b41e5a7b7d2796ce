import type {
  ClientToServer,
  EventsMessage,
  ServerToClient,
} from '@diemcau/shared/protocol/messages';
import { STATE_SHAPE } from '@diemcau/shared/session/state';
import { roleNow } from '@diemcau/shared/session/viewer';
import type { Socket } from 'socket.io-client';
import type { ConnectionParts } from './connectionParts.ts';
import { foldEvents } from './fold.ts';
import type { Ending, SessionData } from './sessionStore.ts';
import { isEventsMessage, isRecord, isSnapshot, isWelcome } from './wireGuards.ts';

const ANSWER_PATIENCE = 15_000;
/** A snapshot over a thin link takes its time; asking again too soon would only thicken the queue. */
const DATA_PATIENCE = 90_000;
const FIRST_RETRY = 500;
const LONGEST_RETRY = 30_000;

/**
 * Keeps the state whole: asks for what is missing by number (promise I2), folds what comes, and declares
 * the connection live once nothing is missing. Anything that cannot be read leads to another request,
 * never to an error.
 */
export class CatchUp {
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #parts: ConnectionParts;
  readonly #finish: (ending: Ending) => void;
  /** The newest event that was seen to exist. */
  #target = 0;
  /** The newest event by the server's greeting; hidden ones may take a moment until they are told. */
  #announced = 0;
  /** What is held cannot be built upon: the server is asked for the whole state. */
  #needsSnapshot = false;
  #asking = false;
  /** The server has taken up our request on this connection: from here on it sends without being asked. */
  #following = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Requests of a connection that is gone are not answered to this one. */
  #connections = 0;

  constructor(
    socket: Socket<ServerToClient, ClientToServer>,
    parts: ConnectionParts,
    finish: (ending: Ending) => void,
  ) {
    this.#socket = socket;
    this.#parts = parts;
    this.#finish = finish;
  }

  /** True when the message could be read; otherwise the connection is made anew. */
  welcome(message: unknown): boolean {
    if (!isWelcome(message)) {
      this.#later(() => this.#socket.disconnect().connect());
      return false;
    }
    const { store, clock } = this.#parts;
    const held = store.getState();
    clock.set(message.serverTime);
    // A server whose log is shorter than ours was set back: what we hold never happened there.
    this.#needsSnapshot ||= message.seq < held.seq || message.audience !== held.audience;
    this.#target = 0;
    this.#announced = message.seq;
    store.setState({
      party: message.party,
      role: message.role,
      notice: null,
      clockOffset: clock.offset(),
    });
    if (this.#following) this.#settle();
    else this.#ask();
    return true;
  }

  events(message: unknown): void {
    if (!isEventsMessage(message)) {
      this.#ask();
      return;
    }
    this.#target = Math.max(this.#target, message.from + message.events.length - 1);
    // Until the snapshot is here, there is nothing that these could be folded into.
    if (this.#needsSnapshot || this.#fold(message)) this.#settle();
    else this.#ask();
  }

  /** False where something is missing or cannot be folded. */
  #fold(message: EventsMessage): boolean {
    const { store, onEvents } = this.#parts;
    const before = store.getState();
    const result = foldEvents(before, message);
    if (result.kind === 'known') return true;
    if (result.kind === 'gap') return false;
    if (result.kind === 'broken') {
      this.#needsSnapshot = true;
      return false;
    }
    const { seq, state, seen } = result;
    store.setState({ seq, state, ...this.#roleIn(state, before) });
    onEvents({ seen, before, after: store.getState() });
    return true;
  }

  snapshot(message: unknown): void {
    if (!isSnapshot(message)) {
      this.#later(() => this.#ask());
      return;
    }
    if (message.shape !== STATE_SHAPE) {
      this.#finish('outdated');
      return;
    }
    const { seq, state, audience } = message;
    const { store } = this.#parts;
    this.#needsSnapshot = false;
    store.setState({ seq, state, audience, ...this.#roleIn(state, store.getState()) });
    this.#settle();
  }

  /** The connection is gone. */
  stop(): void {
    this.#connections += 1;
    this.#asking = false;
    this.#following = false;
    clearTimeout(this.#timer);
  }

  #roleIn(state: NonNullable<SessionData['state']>, { party }: SessionData) {
    return party === null ? {} : { role: roleNow(state.lifecycle, party) };
  }

  #ask(): void {
    if (this.#asking || !this.#socket.connected) return;
    this.#asking = true;
    clearTimeout(this.#timer);
    void this.#request(this.#connections);
  }

  async #request(connection: number): Promise<void> {
    const { seq, audience } = this.#parts.store.getState();
    const request = this.#needsSnapshot
      ? { afterSeq: 0, shape: STATE_SHAPE, audience: null }
      : { afterSeq: seq, shape: STATE_SHAPE, audience };
    const answer: unknown = await this.#socket
      .timeout(ANSWER_PATIENCE)
      .emitWithAck('resume', request)
      .catch(() => null);
    if (connection !== this.#connections) return;
    this.#asking = false;
    const { ok, code } = isRecord(answer) ? answer : { ok: false, code: null };
    if (ok === true) {
      this.#following = true;
      this.#settle();
    } else if (code === 'revoked' || code === 'unauthenticated') {
      this.#finish(code);
    } else {
      this.#later(() => this.#ask());
    }
  }

  #isWhole(): boolean {
    const { seq, state } = this.#parts.store.getState();
    return this.#following && !this.#needsSnapshot && state !== null && seq >= this.#target;
  }

  /** Live when nothing is missing; else whatever is on its way gets its time before it is asked for again. */
  #settle(): void {
    if (this.#asking) return;
    clearTimeout(this.#timer);
    const { store } = this.#parts;
    const { connection, seq } = store.getState();
    if (this.#isWhole()) {
      this.#failures = 0;
      if (connection !== 'live') store.setState({ connection: 'live', cutOffAt: null });
      if (seq >= this.#announced) return;
    }
    // What came while the request was under way lies beyond what it brought: ask again at once.
    const isBehind = this.#following && !this.#needsSnapshot && seq < this.#target;
    this.#timer = setTimeout(() => this.#ask(), isBehind ? 0 : DATA_PATIENCE);
  }

  #later(act: () => void): void {
    clearTimeout(this.#timer);
    const delay = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(act, delay * (0.5 + Math.random()));
  }
}
