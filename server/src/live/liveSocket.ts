import type { Actor } from '@diemcau/shared/log/storedEvent';
import type {
  ClientToServer,
  GoodbyeMessage,
  ServerToClient,
} from '@diemcau/shared/protocol/messages';
import type { Party } from '@diemcau/shared/session/meta';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Member } from './audienceGroups.ts';
import { cutOff } from './frame.ts';

/** What the handshake found out about a socket. */
export interface SocketData {
  sessionId: string;
  actor: Actor;
  /** As the link or the account names whoever it is. */
  displayName: string;
}

export type LiveServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;

/** Somebody at a socket, in one session. */
export interface Visitor extends Member {
  readonly socket: LiveSocket;
  readonly actor: Actor;
  readonly party: Party;
}

/** How long a goodbye may take to reach a reader who does not read. */
const LAST_WORDS = 2_000;

/** Says why, and closes the connection for good, also on one that no longer reads. */
export function sayGoodbye(socket: LiveSocket, reason: GoodbyeMessage['reason']): void {
  socket.emit('goodbye', { reason });
  socket.disconnect(true);
  setTimeout(() => cutOff(socket), LAST_WORDS).unref();
}
