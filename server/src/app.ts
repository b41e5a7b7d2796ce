import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { type Access, createAccess } from './access/access.ts';
import { type CommitteeStore, createCommitteeStore } from './committee/committeeStore.ts';
import type { Config } from './config.ts';
import { createSqliteEventStore } from './eventStore/sqlite.ts';
import { createFollowUp } from './followUp/followUp.ts';
import { apiRoutes } from './http/apiRoutes.ts';
import { healthRoutes } from './http/healthRoutes.ts';
import { GATEWAY_DEFAULTS, type Gateway, openGateway } from './live/gateway.ts';
import type { Logger } from './log/logger.ts';
import { createMedia } from './media/media.ts';
import { createMediaMetrics } from './media/mediaMetrics.ts';
import type { MediaSettings } from './media/mediaSettings.ts';
import { createMetrics } from './metrics/metrics.ts';
import { CLIENT_FOLDER } from './pages/buildClient.ts';
import { clientFiles } from './pages/clientFiles.ts';
import { lastAnswers } from './pages/lastAnswers.ts';
import { securityHeaders } from './pages/securityHeaders.ts';
import { createProofs } from './record/bundle/createProofs.ts';
import { createRecordExports } from './record/createRecordExports.ts';
import { createSessionRooms, type RunningRooms } from './sessions/createSessionRooms.ts';
import { freshIdentifier } from './sessions/identifiers.ts';
import type { StorageDatabase } from './storage/database.ts';
import { version } from './version.ts';

/** The whole server, composed and not listening yet. */
export interface App {
  readonly server: Server;
  readonly access: Access;
  readonly rooms: RunningRooms;
  readonly committee: CommitteeStore;
  readonly clock: () => number;
  /** Starts what is wanted soon and would keep the first who asks for it waiting. */
  prepare(): void;
  /** Refuses what comes, finishes what waits, takes leave of the clients and closes everything but the database. */
  stop(): Promise<void>;
}

const MINUTE = 60_000;
/** Milliseconds that a request may still take once the server stops. */
const LAST_REQUESTS = 3_000;

/** Composes the server on an open database, which the caller closes after `stop`. */
export function createApp(config: Config, database: StorageDatabase, logger: Logger): App {
  const clock = () => Date.now();
  const metrics = createMetrics();
  const store = createSqliteEventStore(database.connection, (error) => {
    logger.error({ err: error }, 'storage failed');
  });
  const rooms = createSessionRooms({
    store,
    logger,
    metrics,
    clock,
    freshIdentifier,
    snapshotEvery: 500,
    unloadAfter: 10 * MINUTE,
  });
  const media = createMedia({
    settings: mediaSettings(config),
    logger,
    metrics: createMediaMetrics(metrics.registry),
    clock,
  });
  const records = createRecordExports(config.DIEMCAU_DATA, config.PUBLIC_URL);
  const proofs = createProofs({
    database: database.connection,
    store,
    writer: records.bundles,
    clock,
    log: logger,
  });
  const committee = createCommitteeStore(database.connection);
  const access = createAccess({
    database: database.connection,
    rooms,
    clock,
    randomBytes,
    log: logger,
  });

  const pages = express();
  pages.disable('x-powered-by');
  pages.set('trust proxy', config.TRUST_PROXY);
  pages.use(securityHeaders(config.PUBLIC_URL?.startsWith('https:') === true));
  pages.use(
    healthRoutes({
      version,
      storageWorks: async () => (await rooms.sessionIds()).length >= 0,
      sessions: rooms.count,
      media: () => media.state().state,
      registry: metrics.registry,
      trustProxy: config.TRUST_PROXY,
      metricsToken: config.METRICS_TOKEN,
    }),
  );
  const followUp = createFollowUp({
    database: database.connection,
    directory: config.DIEMCAU_DATA,
    rooms,
    headOf: (sessionId) => store.head(sessionId),
    committee,
    clock,
    randomBytes,
    log: logger,
  });

  pages.use(
    apiRoutes({ access, rooms, committee, followUp, clock, config, log: logger, records, proofs }),
  );
  pages.use(clientFiles(CLIENT_FOLDER));
  pages.use(lastAnswers(logger));

  const server = createServer(pages);
  const gateway = openGateway(
    { server, rooms, gatekeeper: access.gatekeeper, clock, logger, metrics, media },
    { ...GATEWAY_DEFAULTS, ...gatewaySettings(config) },
  );
  const cleaning = setInterval(() => {
    access.cleanUp();
    proofs.bundles.cleanUp();
    followUp.cleanUp();
  }, MINUTE).unref();

  return {
    server,
    access,
    rooms,
    committee,
    clock,
    prepare: records.prepare,
    stop: async () => {
      clearInterval(cleaning);
      setTimeout(() => server.closeAllConnections(), LAST_REQUESTS).unref();
      await stopInOrder(rooms, gateway);
      media.close();
      await records.close();
      await store.close();
    },
  };
}

/** Commands end first, then the points' presence, so that the log says when everybody was gone; then the sockets. */
async function stopInOrder(rooms: RunningRooms, gateway: Gateway): Promise<void> {
  await rooms.beginStop();
  await gateway.beginStop();
  await gateway.close();
  await rooms.close();
}

const mediaSettings = (config: Config): MediaSettings => ({
  on: config.MEDIA,
  workerBin: config.MEDIASOUP_WORKER_BIN,
  workers: config.MEDIA_WORKERS,
  port: config.MEDIA_PORT,
  listenIp: config.MEDIA_LISTEN_IP,
  announcedAddress: config.MEDIA_ANNOUNCED_ADDRESS,
  otherPictures: config.MEDIA_OTHER_PICTURES,
  maxBitrate: config.MEDIA_MAX_BITRATE,
  streamsPerWorker: config.MEDIA_STREAMS_PER_WORKER,
  turnUrls: config.TURN_URLS,
  turnSecret: config.TURN_SECRET,
});

const gatewaySettings = (config: Config) => ({
  allowedOrigins: config.ALLOWED_ORIGINS,
  trustProxy: config.TRUST_PROXY,
  polling: config.POLLING,
  connectionsPerMinute: config.CONNECTIONS_PER_MINUTE,
  commandsPerSecond: config.COMMANDS_PER_SECOND,
  grace: config.POINT_GRACE_MS,
});
