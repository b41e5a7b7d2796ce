import { setTimeout as wait } from 'node:timers/promises';
import { createWorker, type types } from 'mediasoup';
import type { Logger } from '../log/logger.ts';

/** A worker process with its one port for everybody. */
export interface PooledWorker {
  readonly worker: types.Worker;
  readonly webRtcServer: types.WebRtcServer;
  /** Consumers that it carries for all sessions. */
  load: number;
}

export interface PoolOptions {
  readonly workerBin: string;
  readonly count: number;
  readonly port: number;
  readonly listenIp: string;
  readonly announcedAddress: string | null;
  readonly logger: Logger;
  readonly onDied: () => void;
}

/** The workers, one a core. One that dies is replaced. */
export interface WorkerPool {
  /** The workers that live, the least loaded first. */
  living(): readonly PooledWorker[];
  /** The least loaded; waits for a replacement while none lives. */
  take(): Promise<PooledWorker>;
  close(): void;
}

/** Milliseconds between the deaths of one worker and its replacement, longer each time it dies at once. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 4_000;
const SETTLED_AFTER = 30_000;

/** Starts the workers; throws where they cannot be started at all, the port being taken for one. */
export async function createWorkerPool(options: PoolOptions): Promise<WorkerPool> {
  const { logger } = options;
  const slots: (PooledWorker | null)[] = [];
  const waiting = new Set<(pooled: PooledWorker) => void>();
  let closed = false;

  const start = async (place: number): Promise<PooledWorker> => {
    const worker = await createWorker({ workerBin: options.workerBin, logLevel: 'error' });
    try {
      const webRtcServer = await worker.createWebRtcServer({
        listenInfos: listenOn(options, place),
      });
      return { worker, webRtcServer, load: 0 };
    } catch (error) {
      worker.close();
      throw error;
    }
  };
  const place = (pooled: PooledWorker, slot: number, pause: number): void => {
    slots[slot] = pooled;
    logger.info({ pid: pooled.worker.pid }, 'media worker started');
    const began = performance.now();
    pooled.worker.once('died', (error) => {
      slots[slot] = null;
      if (closed) return;
      logger.error({ err: error, pid: pooled.worker.pid }, 'media worker died');
      options.onDied();
      const settled = performance.now() - began > SETTLED_AFTER;
      replace(slot, settled ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE));
    });
    for (const resolve of waiting) resolve(pooled);
    waiting.clear();
  };
  const replace = async (slot: number, pause: number): Promise<void> => {
    await wait(pause, undefined, { ref: false });
    if (closed) return;
    try {
      const pooled = await start(slot);
      if (closed) pooled.worker.close();
      else place(pooled, slot, pause);
    } catch (error) {
      logger.error({ err: error }, 'media worker not replaced');
      await replace(slot, Math.min(pause * 2, LONGEST_PAUSE));
    }
  };
  const living = () =>
    slots.filter((pooled) => pooled !== null).sort((one, other) => one.load - other.load);
  const close = () => {
    closed = true;
    for (const pooled of slots) pooled?.worker.close();
  };

  try {
    for (let slot = 0; slot < options.count; slot += 1) place(await start(slot), slot, FIRST_PAUSE);
  } catch (error) {
    close();
    throw error;
  }
  return {
    living,
    take: async () => {
      const [pooled] = living();
      return pooled ?? new Promise((resolve) => waiting.add(resolve));
    },
    close,
  };
}

/**
 * Bytes that may wait at the one UDP port of a worker, as far as the system allows (net.core.rmem_max,
 * wmem_max): everybody's packets come through it, and those that find no room are lost.
 */
const BUFFER = 4 * 1024 * 1024;

function listenOn(options: PoolOptions, place: number): types.TransportListenInfo[] {
  const { listenIp, announcedAddress } = options;
  const where = {
    ip: listenIp,
    ...(announcedAddress === null ? {} : { announcedAddress }),
    ...(options.port === 0 ? {} : { port: options.port + place }),
  };
  return [
    { protocol: 'udp', ...where, recvBufferSize: BUFFER, sendBufferSize: BUFFER },
    { protocol: 'tcp', ...where },
  ];
}
