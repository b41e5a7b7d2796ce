import type { Actor } from '@diemcau/shared/log/storedEvent';
import type {
  CommandAck,
  CommandEnvelope,
  DraftingByMessage,
  WireEvent,
} from '@diemcau/shared/protocol/messages';
import type { Audience } from '@diemcau/shared/session/redact';
import type { SessionState } from '@diemcau/shared/session/state';
import { audienceOf, roleNow } from '@diemcau/shared/session/viewer';
import { withoutIdentity } from '@diemcau/shared/testing/fold';
import { act } from '@testing-library/react';
import type { EventBatch } from '../session/connectionParts.ts';
import { createDrafts } from '../session/drafts.ts';
import { foldEvents } from '../session/fold.ts';
import type { LiveSession } from '../session/liveSession.ts';
import { Outbox, queueOf } from '../session/outbox.ts';
import { createSend } from '../session/sendCommand.ts';
import { createSessionStore } from '../session/sessionStore.ts';

/** What a member needs of the room. */
interface Room {
  readonly state: SessionState;
  readonly offset: number;
  readonly now: () => number;
  readonly take: (actor: Actor, envelope: CommandEnvelope) => CommandAck;
  /** Tells the other members which entry this one has open. */
  readonly tellDrafting: (actor: Actor, entryId: string | null) => void;
  readonly wireFrom: (from: number, audience: Audience) => readonly WireEvent[];
}

/** A page's session in a `LocalRoom`: the real store, fold and outbox, with the room in place of the socket. */
export interface LocalMember {
  readonly session: LiveSession;
  /** What this page knows. */
  state(): SessionState;
  /** Takes up what the room's log has from that number on. */
  receive(from: number): void;
  /** The link drops; what is sent waits. */
  cutOff(): void;
  /** What the server tells officers of who is writing where. */
  hearDrafting(entries: DraftingByMessage['entries']): void;
  reconnect(): void;
}

const SESSION_ID = 'session-local';

export function openLocalMember(room: Room, actor: Actor): LocalMember {
  const store = createSessionStore();
  const listeners = new Set<(batch: EventBatch) => void>();
  let isLinked = true;
  const party = withoutIdentity(actor);
  const submit: Parameters<typeof createSend>[0]['submit'] = async (envelope) =>
    isLinked ? room.take(actor, structuredClone(envelope)) : null;
  const outbox = new Outbox({ store, database: null, submit, now: () => room.now() });

  const takeWhole = (): void => {
    const audience = audienceOf(room.state.lifecycle, actor);
    const events = room.wireFrom(1, audience);
    const folded = foldEvents({ seq: 0, state: null }, { from: 1, events });
    store.setState({
      connection: 'live',
      cutOffAt: null,
      party,
      role: roleNow(room.state.lifecycle, actor),
      audience,
      clockOffset: room.offset,
      ...(folded.kind === 'folded' ? { seq: folded.seq, state: folded.state } : {}),
      ...presence(room.state),
    });
  };
  const receive = (from: number): void => {
    if (!isLinked) return;
    const before = store.getState();
    if (before.audience !== audienceOf(room.state.lifecycle, actor)) {
      takeWhole();
      return;
    }
    const folded = foldEvents(before, { from, events: room.wireFrom(from, before.audience) });
    if (folded.kind === 'gap') takeWhole();
    if (folded.kind !== 'folded') return;
    const { seq, state, seen } = folded;
    store.setState({ seq, state, role: roleNow(state.lifecycle, actor), ...presence(room.state) });
    for (const listener of listeners) listener({ seen, before, after: store.getState() });
  };
  takeWhole();
  void outbox.bind(queueOf(SESSION_ID, party));

  const session: LiveSession = {
    sessionId: SESSION_ID,
    store,
    send: createSend({ store, outbox, submit }),
    outbox,
    drafts: createDrafts(SESSION_ID, null),
    // The room has no stage.
    media: {
      request: async () => ({ ok: false, code: 'mediaOff' }),
      onMessage: () => () => undefined,
    },
    tellDrafting: (entryId) => room.tellDrafting(actor, entryId),
    serverNow: () => room.now(),
    onEvents(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dismissRefusal: () => store.setState({ lastRefusal: null }),
    close: () => outbox.close(),
  };
  return {
    session,
    state() {
      const { state } = store.getState();
      if (state === null) throw new Error('the room has no events yet');
      return state;
    },
    receive: (from) => act(() => receive(from)),
    hearDrafting: (draftingBy) => act(() => store.setState({ draftingBy })),
    cutOff() {
      isLinked = false;
      act(() => store.setState({ connection: 'cutOff', cutOffAt: room.now() }));
    },
    reconnect() {
      isLinked = true;
      act(() => takeWhole());
      outbox.wake();
    },
  };
}

const presence = ({ attendance }: SessionState) => {
  const points = Object.values(attendance.points);
  return {
    presence: {
      connectedPoints: points.filter(({ connected }) => connected).length,
      points: points.length,
      viewers: 0,
    },
  };
};
