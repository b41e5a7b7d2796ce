import type { ResumeRequest } from '@diemcau/shared/protocol/messages';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import type { SessionState } from '@diemcau/shared/session/state';
import { audienceOf, roleNow } from '@diemcau/shared/session/viewer';
import { createDraftingPresence } from './draftingPresence.ts';
import type { Visitor } from './liveSocket.ts';
import { createPointPresence } from './pointPresence.ts';
import { createSessionFeed, type FeedOptions } from './sessionFeed.ts';

/** One session as this server's sockets live it. */
export interface LiveSession {
  readonly sessionId: string;
  /** The newest state; to be read at once and not kept. */
  state(): SessionState;
  /** Calls back after each committed batch is folded. Returns the way to stop. */
  onCommitted(listener: (events: readonly RecordedEvent[]) => void): () => void;
  /** Greets a socket and counts its point as connected. */
  enter(visitor: Visitor): void;
  leave(visitor: Visitor): void;
  resume(visitor: Visitor, request: ResumeRequest): void;
  /** The entry of the conclusions that somebody has open for writing; null for none. */
  drafting(visitor: Visitor, entryId: string | null): void;
  /** Takes what the room has committed. */
  committed(events: readonly RecordedEvent[]): void;
  visitors(): Iterable<Visitor>;
  isEmpty(): boolean;
  /** Counts every point as gone: the server stops. */
  endPresence(): void;
  /** Sends out what waits and goes silent. */
  close(): void;
}

export interface LiveSessionOptions extends FeedOptions {
  readonly sessionId: string;
  readonly history: readonly RecordedEvent[];
  readonly clock: () => number;
  /** Milliseconds that a point may be gone without counting as disconnected. */
  readonly grace: number;
  /** Milliseconds between two tellings of who is present. */
  readonly presenceRhythm: number;
  readonly onPoint: (type: 'connectPoint' | 'disconnectPoint', pointId: string) => void;
  /** Nobody is left, nor expected back. */
  readonly onEmpty: () => void;
}

/** Roles whose device stands in the point's room: a screen or a technician does not make it present. */
const SEATED = new Set(['chair', 'secretary', 'point', 'agency']);

export function createLiveSession(options: LiveSessionOptions): LiveSession {
  const feed = createSessionFeed(options.history, options);
  const visitors = new Set<Visitor>();
  const drafting = createDraftingPresence(visitors);
  const listeners = new Set<(events: readonly RecordedEvent[]) => void>();
  let mention: NodeJS.Timeout | null = null;

  const tellIfEmpty = (): void => {
    if (visitors.size === 0 && points.isEmpty()) options.onEmpty();
  };
  const points = createPointPresence(options.grace, {
    connected: (pointId) => options.onPoint('connectPoint', pointId),
    disconnected: (pointId) => options.onPoint('disconnectPoint', pointId),
    empty: tellIfEmpty,
  });

  const sayPresence = (): void => {
    mention = null;
    const message = {
      connectedPoints: points.count(),
      points: feed.state().attendance.pointOrder.length,
      viewers: visitors.size,
    };
    feed.mention('presence', JSON.stringify(message));
  };
  const presenceChanged = (): void => {
    mention ??= setTimeout(sayPresence, options.presenceRhythm).unref();
  };
  const seatOf = ({ actor }: Visitor): string | null =>
    SEATED.has(actor.role) ? actor.pointId : null;

  const welcome = ({ socket, party, audience }: Visitor): void => {
    socket.emit('welcome', {
      sessionId: options.sessionId,
      party,
      role: roleNow(feed.state().lifecycle, party),
      audience,
      serverTime: options.clock(),
      seq: feed.seq(),
    });
  };
  /** The chair has changed hands: some see more than before, some less. */
  const seatAnew = (): void => {
    feed.flush();
    for (const visitor of visitors) {
      const audience = audienceOf(feed.state().lifecycle, visitor.party);
      if (audience !== visitor.audience) feed.move(visitor, audience, () => welcome(visitor));
    }
    drafting.seated();
  };

  return {
    sessionId: options.sessionId,
    state: feed.state,
    onCommitted: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter: (visitor) => {
      visitors.add(visitor);
      visitor.audience = audienceOf(feed.state().lifecycle, visitor.party);
      welcome(visitor);
      const seat = seatOf(visitor);
      if (seat !== null) points.arrive(seat);
      presenceChanged();
      drafting.seated();
    },
    leave: (visitor) => {
      if (!visitors.delete(visitor)) return;
      feed.remove(visitor);
      drafting.leave(visitor);
      const seat = seatOf(visitor);
      if (seat !== null) points.leave(seat);
      presenceChanged();
      tellIfEmpty();
    },
    resume: feed.resume,
    drafting: drafting.set,
    committed: (events) => {
      feed.publish(events);
      if (events.some(({ event }) => /^chair(HandedOver|TakenBack)$/.test(event.type))) seatAnew();
      for (const listener of listeners) listener(events);
    },
    visitors: () => visitors.values(),
    isEmpty: () => visitors.size === 0 && points.isEmpty(),
    endPresence: points.end,
    close: () => {
      feed.flush();
      feed.close();
      drafting.stop();
      if (mention) clearTimeout(mention);
    },
  };
}
