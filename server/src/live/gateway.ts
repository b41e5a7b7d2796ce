import type { Server as HttpServer } from 'node:http';
import { MESSAGE_LIMIT } from '@diemcau/shared/protocol/wire';
import { Server } from 'socket.io';
import type { Gatekeeper } from '../access/gatekeeper.ts';
import type { Logger } from '../log/logger.ts';
import type { Media } from '../media/media.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { FollowableRooms } from '../sessions/followSession.ts';
import { refused } from '../sessions/refusals.ts';
import { admit, doorOf } from './admission.ts';
import type { Member } from './audienceGroups.ts';
import { createLiveSessions } from './liveSessions.ts';
import { type LiveServer, type LiveSocket, sayGoodbye, type Visitor } from './liveSocket.ts';
import { hearRequests } from './requests.ts';

export interface GatewaySettings {
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: number;
  readonly polling: boolean;
  readonly connectionsPerMinute: number;
  readonly commandsPerSecond: number;
  /** Milliseconds that a point may be gone without counting as disconnected. */
  readonly grace: number;
  readonly coalesce: number;
  readonly holdHidden: number;
  readonly presenceRhythm: number;
  /** Bytes that may wait for one socket before it is dropped to resume later. */
  readonly bufferLimit: number;
}

/** What the design asks for; a deployment changes the first six. */
export const GATEWAY_DEFAULTS: GatewaySettings = {
  allowedOrigins: [],
  trustProxy: 0,
  polling: false,
  connectionsPerMinute: 12_000,
  commandsPerSecond: 10,
  grace: 3_000,
  coalesce: 25,
  holdHidden: 1_000,
  presenceRhythm: 1_000,
  bufferLimit: 2 * 1024 * 1024,
};

export interface GatewayParts {
  readonly server: HttpServer;
  readonly rooms: FollowableRooms;
  readonly gatekeeper: Gatekeeper;
  readonly clock: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly media: Media;
}

/** The sockets of this server. */
export interface Gateway {
  /** Lets nobody in any more, and counts every point as gone; resolves once that is stored. */
  beginStop(): Promise<void>;
  /** Sends what waits, takes leave and closes every socket, and the HTTP server with them. */
  close(): Promise<void>;
}

/**
 * Messages a little too large are refused by name; past this the connection is closed, as the WebSocket
 * protocol has it.
 */
const HARD_LIMIT = 4 * MESSAGE_LIMIT;

/** Opens the Socket.IO gateway on an HTTP server (docs/protocol.md). */
export function openGateway(parts: GatewayParts, settings: GatewaySettings): Gateway {
  const { rooms, gatekeeper, clock, logger, metrics, media } = parts;
  let stopping = false;
  const sessions = createLiveSessions(rooms, {
    ...settings,
    clock,
    onSlow: (member) => dropSlow(member),
    onDelivered: ({ direct, queued, bytes }) => {
      metrics.deliveries.inc({ way: 'direct' }, direct);
      metrics.deliveries.inc({ way: 'queued' }, queued);
      metrics.bytesSent.inc(bytes);
    },
  });
  const isVisitor = (member: Member): member is Visitor => 'actor' in member;
  const dropSlow = (member: Member): void => {
    if (!isVisitor(member)) return;
    metrics.slowSockets.inc();
    logger.warn({ identity: member.actor.identity }, 'socket too slow, dropped');
    sayGoodbye(member.socket, 'tooSlow');
  };
  const turnAway = (reason: string, detail: object = {}): void => {
    metrics.refusedConnections.inc({ reason });
    logger.info({ reason, ...detail }, 'connection refused');
  };

  const io: LiveServer = new Server(parts.server, {
    transports: settings.polling ? ['websocket', 'polling'] : ['websocket'],
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: HARD_LIMIT,
    connectTimeout: 10_000,
    serveClient: false,
    allowRequest: doorOf(settings, turnAway),
    ...(settings.allowedOrigins.length > 0
      ? { cors: { origin: [...settings.allowedOrigins], credentials: true } }
      : {}),
  });

  io.use((socket, next) => {
    const admitted = stopping
      ? Promise.resolve('stopping' as const)
      : admit(socket, gatekeeper, sessions);
    admitted.then(
      (code) => {
        if (code === null) return next();
        turnAway(code);
        next(Object.assign(new Error(code), { data: refused(code) }));
      },
      (error: unknown) => {
        logger.error({ err: error }, 'handshake failed');
        next(Object.assign(new Error('storageFailed'), { data: refused('storageFailed') }));
      },
    );
  });

  const welcomeIn = async (socket: LiveSocket): Promise<void> => {
    const { sessionId, actor } = socket.data;
    const session = await sessions.open(sessionId);
    if (!session || !socket.connected) return;
    const { role, pointId, unitId } = actor;
    const party = { role, pointId, unitId };
    const visitor: Visitor = { socket, actor, party, audience: 'everyone', allowance: 0 };
    socket.once('disconnect', () => session.leave(visitor));
    session.enter(visitor);
    hearRequests(visitor, session, {
      rooms,
      clock,
      commandsPerSecond: settings.commandsPerSecond,
      onRefused: (_visitor, request, code) => {
        metrics.commands.inc({ type: request, result: code });
        logger.info({ request, code, role: actor.role, sessionId }, 'refused');
      },
    });
    media.enter(visitor, session);
  };
  io.on('connection', (socket) => {
    metrics.sockets.inc();
    socket.once('disconnect', () => metrics.sockets.dec());
    welcomeIn(socket).catch((error: unknown) => {
      logger.error({ err: error }, 'could not let in');
      socket.disconnect(true);
    });
  });
  const stopHearing = gatekeeper.onRevoked((identity) => {
    for (const { socket, actor } of sessions.visitors())
      if (actor.identity === identity) sayGoodbye(socket, 'revoked');
  });

  return {
    beginStop: async () => {
      stopping = true;
      await sessions.endPresence();
    },
    close: async () => {
      stopping = true;
      stopHearing();
      sessions.close();
      for (const socket of io.sockets.sockets.values()) sayGoodbye(socket, 'stopping');
      await io.close();
    },
  };
}
