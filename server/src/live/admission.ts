import type { IncomingMessage } from 'node:http';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import { handshake } from '@diemcau/shared/protocol/wire';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Gatekeeper } from '../access/gatekeeper.ts';
import type { LiveSessions } from './liveSessions.ts';
import type { LiveSocket } from './liveSocket.ts';
import { addressOf, originAllowed } from './origin.ts';

interface DoorSettings {
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: number;
  readonly connectionsPerMinute: number;
}

/** Engine.IO's `allowRequest`: who may knock at all, before anything is known of who it is. */
export function doorOf(
  settings: DoorSettings,
  turnAway: (reason: string, detail: object) => void,
): (request: IncomingMessage, decide: (error: string | null, allowed: boolean) => void) => void {
  const { allowedOrigins, trustProxy, connectionsPerMinute } = settings;
  const limiter = new RateLimiterMemory({ points: connectionsPerMinute, duration: 60 });
  return (request, decide) => {
    if (!originAllowed(request.headers, allowedOrigins, trustProxy)) {
      turnAway('origin', { origin: request.headers.origin });
      decide('origin', false);
      return;
    }
    limiter.consume(addressOf(request, trustProxy)).then(
      () => decide(null, true),
      () => {
        turnAway('tooFast', {});
        decide('tooFast', false);
      },
    );
  };
}

/**
 * Finds out who a socket belongs to: the session it names, and whom its cookie stands for there. Nothing
 * else that the client writes counts. Gives the code of the refusal, or null.
 */
export async function admit(
  socket: LiveSocket,
  gatekeeper: Gatekeeper,
  sessions: LiveSessions,
): Promise<RejectionCode | null> {
  const asked = handshake.safeParse(socket.handshake.auth);
  if (!asked.success) return 'malformed';
  const viewer = await gatekeeper.viewerOf(socket.request.headers.cookie, asked.data.sessionId);
  if (!viewer) return 'unauthenticated';
  if (!(await sessions.open(viewer.sessionId))) return 'notFound';
  const { sessionId, actor, displayName } = viewer;
  socket.data = { sessionId, actor, displayName };
  return null;
}
