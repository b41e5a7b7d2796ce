import type { z } from 'zod';
import type { Role } from '../log/storedEvent.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Party } from '../session/meta.ts';
import type { Audience } from '../session/redact.ts';
import type { SessionState } from '../session/state.ts';
import type { MediaClientToServer, MediaServerToClient } from './mediaMessages.ts';
import type { Refused } from './refused.ts';
import type { commandEnvelope, draftingRequest, resumeRequest } from './wire.ts';

export type CommandEnvelope = z.infer<typeof commandEnvelope>;
export type ResumeRequest = z.infer<typeof resumeRequest>;
export type DraftingRequest = z.infer<typeof draftingRequest>;

/** The last event that the command led to, and the identifier that was given to what it created. */
export interface Accepted {
  readonly ok: true;
  readonly seq: number;
  readonly newId: string;
}

export type CommandAck = Accepted | Refused;

/** An event as a viewer receives it; one that it may not see travels as its number alone (promise I6). */
export type WireEvent =
  | {
      readonly seq: number;
      readonly at: number;
      readonly actor: Party;
      readonly event: SessionEvent;
    }
  | { readonly seq: number };

/** Consecutive events, the first of which has the number `from`. */
export interface EventsMessage {
  readonly from: number;
  readonly events: readonly WireEvent[];
}

export interface SnapshotMessage {
  readonly seq: number;
  readonly shape: number;
  readonly audience: Audience;
  readonly state: SessionState;
}

/** Sent first on every connection, and again when the role changes because the chair was handed over. */
export interface WelcomeMessage {
  readonly sessionId: string;
  readonly party: Party;
  readonly role: Role;
  readonly audience: Audience;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly serverTime: number;
  /** The newest event's number. */
  readonly seq: number;
}

/** Volatile and throttled: how many points are connected just now. */
export interface PresenceMessage {
  readonly connectedPoints: number;
  readonly points: number;
  readonly viewers: number;
}

/** For officers, of the others: who has which entry of the conclusions open for writing. */
export interface DraftingByMessage {
  readonly entries: readonly {
    readonly entryId: string;
    readonly role: Role;
    /** As the link or the account names whoever it is. */
    readonly name: string;
  }[];
}

export interface GoodbyeMessage {
  readonly reason: 'stopping' | 'revoked' | 'tooSlow' | 'tooFast';
}

type Acknowledge<Answer> = (answer: Answer) => void;

/** Client → server; Socket.IO's types. */
export interface ClientToServer extends MediaClientToServer {
  command: (envelope: CommandEnvelope, acknowledge: Acknowledge<CommandAck>) => void;
  resume: (
    request: ResumeRequest,
    acknowledge: Acknowledge<{ readonly ok: true } | Refused>,
  ) => void;
  drafting: (
    request: DraftingRequest,
    acknowledge: Acknowledge<{ readonly ok: true } | Refused>,
  ) => void;
  clock: (
    request: Record<string, never>,
    acknowledge: Acknowledge<{ readonly serverTime: number }>,
  ) => void;
}

/** Server → client; Socket.IO's types. */
export interface ServerToClient extends MediaServerToClient {
  welcome: (message: WelcomeMessage) => void;
  events: (message: EventsMessage) => void;
  snapshot: (message: SnapshotMessage) => void;
  presence: (message: PresenceMessage) => void;
  draftingBy: (message: DraftingByMessage) => void;
  goodbye: (message: GoodbyeMessage) => void;
}
