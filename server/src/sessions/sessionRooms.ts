import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import type { SessionState } from '@diemcau/shared/session/state';

/** A command as it arrives: enveloped, its payload not parsed yet. */
export interface SubmittedCommand {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
}

export interface SessionView {
  readonly sessionId: string;
  readonly seq: number;
  readonly hash: string;
  /** The live state: read it, never keep or change it. */
  readonly state: SessionState;
}

/** The sessions of this server, for everything that is no socket: HTTP routes, the command line, exports. */
export interface SessionRooms {
  /** Decides, stores and announces one command. Resolves after the commit (promise I1). */
  submit(sessionId: string, command: SubmittedCommand, actor: Actor): Promise<CommandAck>;
  /** Null where no such session exists. */
  view(sessionId: string): Promise<SessionView | null>;
  /** The events from 1 to `upTo` (all when null), upcast to today's shapes; null where no such session exists. */
  events(sessionId: string, upTo: number | null): Promise<readonly RecordedEvent[] | null>;
  sessionIds(): Promise<readonly string[]>;
}
