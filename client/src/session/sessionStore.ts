import type { Role } from '@diemcau/shared/log/storedEvent';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import type { DraftingByMessage, PresenceMessage } from '@diemcau/shared/protocol/messages';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { Party } from '@diemcau/shared/session/meta';
import type { Audience } from '@diemcau/shared/session/redact';
import type { SessionState } from '@diemcau/shared/session/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutboxEntry } from './outboxEntry.ts';
import type { CommandRefusal } from './refusals.ts';

/**
 * `connecting` until the first state has come; `live` while nothing is missing; `cutOff` while the link is
 * down and being rebuilt; `refused` when the server let us not in; `ended` when it sent us away for good.
 */
export type ConnectionStatus = 'connecting' | 'live' | 'cutOff' | 'refused' | 'ended';

/** Why there is no connection and none will be tried: `outdated` asks for a reload of the page. */
export type Ending = RejectionCode | 'outdated';

/** What the server said before it cut a connection that will be rebuilt. */
export type Notice = 'stopping' | 'tooSlow' | 'tooFast';

/** What the page knows of the session. Written by the socket and the outbox alone. */
export interface SessionData {
  readonly connection: ConnectionStatus;
  readonly ending: Ending | null;
  readonly notice: Notice | null;
  readonly party: Party | null;
  /** The party's role just now: it changes when the chair is handed over. */
  readonly role: Role | null;
  readonly audience: Audience | null;
  /** The last event in `state`. */
  readonly seq: number;
  readonly state: SessionState | null;
  readonly presence: PresenceMessage | null;
  /** Who else has an entry of the conclusions open for writing; officers alone are told. */
  readonly draftingBy: DraftingByMessage['entries'];
  /** Whether the server carries pictures and sound; null until it has said so. */
  readonly media: MediaStateMessage | null;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  readonly clockOffset: number;
  /** When the link was lost, by the server's clock; null while it stands. */
  readonly cutOffAt: number | null;
  /** Commands that are waiting, on their way or refused, oldest first. */
  readonly outbox: readonly OutboxEntry[];
  /** `memory` where the browser keeps nothing: what waits is lost when the page is closed. */
  readonly outboxKept: 'disk' | 'memory';
  readonly lastRefusal: CommandRefusal | null;
}

export type SessionStore = StoreApi<SessionData>;

export const createSessionStore = (): SessionStore =>
  createStore<SessionData>(() => ({
    connection: 'connecting',
    ending: null,
    notice: null,
    party: null,
    role: null,
    audience: null,
    seq: 0,
    state: null,
    presence: null,
    draftingBy: [],
    media: null,
    clockOffset: 0,
    cutOffAt: null,
    outbox: [],
    outboxKept: 'disk',
    lastRefusal: null,
  }));
