import { createServer } from 'node:http';
import type { EventStore } from '@diemcau/server/eventStore/eventStore';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import { GATEWAY_DEFAULTS, type GatewaySettings, openGateway } from '@diemcau/server/live/gateway';
import { createLogger } from '@diemcau/server/log/logger';
import { createMedia, type Media } from '@diemcau/server/media/media';
import { createMediaMetrics } from '@diemcau/server/media/mediaMetrics';
import { MEDIA_DEFAULTS, type MediaSettings } from '@diemcau/server/media/mediaSettings';
import { createMetrics } from '@diemcau/server/metrics/metrics';
import { createSessionRooms, type RunningRooms } from '@diemcau/server/sessions/createSessionRooms';
import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import { openDatabase, type StorageDatabase } from '@diemcau/server/storage/database';
import { cookieNamesWho, type TestGatekeeper } from './cookieNamesWho.ts';

/** Store, rooms and sockets of the server, without pages and accounts: a cookie simply says who one is. */
export interface LeanServer {
  readonly url: string;
  readonly rooms: RunningRooms;
  readonly store: EventStore;
  readonly database: StorageDatabase;
  readonly gatekeeper: TestGatekeeper;
  readonly media: Media;
  /** As Prometheus would read it. */
  metrics(): Promise<string>;
  /** Everything logged so far. */
  readonly log: readonly string[];
  /** Stops as the whole server does on SIGTERM. */
  stop(): Promise<void>;
}

/** @param data the data folder. Without `mediaSettings` there are no pictures and no sound. */
export async function startLeanServer(
  data: string,
  settings: Partial<GatewaySettings> = {},
  mediaSettings: Partial<MediaSettings> = {},
): Promise<LeanServer> {
  const opening = openDatabase(data);
  if (!opening.ok) throw new Error(opening.message.en);
  const { database } = opening;
  const log: string[] = [];
  const logger = createLogger('info', { write: (line) => log.push(line) });
  const metrics = createMetrics();
  const { registry: figures } = metrics;
  const clock = () => Date.now();
  const store = createSqliteEventStore(database.connection, (error) => log.push(String(error)));
  const rooms = createSessionRooms({
    store,
    logger,
    metrics,
    clock,
    freshIdentifier,
    snapshotEvery: 500,
    unloadAfter: 600_000,
  });
  const media = createMedia({
    settings: { ...MEDIA_DEFAULTS, on: false, ...mediaSettings },
    logger,
    metrics: createMediaMetrics(metrics.registry),
    clock,
  });
  const server = createServer();
  const gatekeeper = cookieNamesWho();
  const gateway = openGateway(
    { server, rooms, gatekeeper, clock, logger, metrics, media },
    { ...GATEWAY_DEFAULTS, commandsPerSecond: 10_000, grace: 50, ...settings },
  );
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    rooms,
    store,
    database,
    gatekeeper,
    media,
    metrics: () => figures.metrics(),
    log,
    stop: async () => {
      await rooms.beginStop();
      await gateway.beginStop();
      await gateway.close();
      media.close();
      await rooms.close();
      await store.close();
      database.close();
    },
  };
}
