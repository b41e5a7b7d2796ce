import { setTimeout as wait } from 'node:timers/promises';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import type { Wording } from '@diemcau/shared/protocol/rejections';
import type { Visitor } from '../live/liveSocket.ts';
import type { Logger } from '../log/logger.ts';
import { hearMedia } from './hearMedia.ts';
import type { MediaMetrics } from './mediaMetrics.ts';
import { announcedAddress, type MediaSettings, workerCount } from './mediaSettings.ts';
import { createMediaStage, type MediaStage, type StageSession } from './mediaStage.ts';
import { measureStage } from './quality.ts';
import { type Refusal, refusal } from './stage/outcome.ts';
import { type BringOptions, type Brought, bringWorker } from './worker/bringWorker.ts';
import { createWorkerPool, type WorkerPool } from './workerPool.ts';

/** Pictures and sound on this server. */
export interface Media {
  state(): MediaStateMessage;
  /** Tells a visitor whether there is a stage, and hears what it asks of it. */
  enter(visitor: Visitor, session: StageSession): void;
  close(): void;
}

export interface MediaParts {
  readonly settings: MediaSettings;
  readonly logger: Logger;
  readonly metrics: MediaMetrics;
  readonly clock: () => number;
  /** Finds or builds the worker; `bringWorker` unless a test says otherwise. */
  readonly bring?: (options: BringOptions) => Promise<Brought>;
}

/** Milliseconds between two measurements of how the points are connected. */
const MEASURE_EVERY = 5_000;

/** Milliseconds after which ports that were taken are tried again: whoever had them may be ending. */
const TRY_AGAIN_AFTER = 3_000;

/** Who is told how to mend a stage that is missing; the others, that it is. */
const KEEPERS = new Set(['technician', 'secretary', 'chair']);

/**
 * Begins to find or build the worker and returns at once: the rest of the server never waits for it. When it
 * is there, everybody who is connected is told.
 */
export function createMedia(parts: MediaParts): Media {
  const { settings, logger, metrics } = parts;
  const visitors = new Set<Visitor>();
  const stages = new Map<string, MediaStage>();
  const stopping = new AbortController();
  let pool: WorkerPool | null = null;
  let state: MediaStateMessage = settings.on
    ? { state: 'building', done: null, total: null }
    : { state: 'off', reason: 'switchedOff', remedy: null };

  const tell = ({ socket, party }: Visitor): void => {
    if (state.state !== 'off' || KEEPERS.has(party.role)) socket.emit('media:state', state);
    else socket.emit('media:state', { ...state, remedy: null });
  };
  const become = (next: MediaStateMessage): void => {
    state = next;
    for (const visitor of visitors) tell(visitor);
  };
  const openWorkers = async (workerBin: string): Promise<WorkerPool> => {
    for (;;) {
      try {
        return await createWorkerPool({
          workerBin,
          count: workerCount(settings),
          port: settings.port,
          listenIp: settings.listenIp,
          announcedAddress: announcedAddress(settings),
          logger,
          onDied: () => {
            metrics.workerDeaths.inc();
            for (const stage of stages.values()) stage.renewIfBroken();
          },
        });
      } catch (error) {
        cannotBegin(error);
        await wait(TRY_AGAIN_AFTER, undefined, { signal: stopping.signal, ref: false });
      }
    }
  };
  const cannotBegin = (error: unknown): void => {
    const remedy = cannotOpen(settings, error);
    if (state.state !== 'off') logger.error({ err: error, remedy: remedy.en }, 'no media workers');
    become({ state: 'off', reason: 'noWorker', remedy });
  };
  const prepare = async (): Promise<void> => {
    const brought = await (parts.bring ?? bringWorker)({
      named: settings.workerBin,
      signal: stopping.signal,
      onStep: (step) => {
        if (step.step !== 'compiling') logger.info(step, 'preparing the media worker');
        else if (step.done % 10 === 0) {
          become({ state: 'building', done: step.done, total: step.total });
        }
      },
    });
    if (stopping.signal.aborted) return;
    if (!brought.ok) {
      logger.error(brought.message, 'no media worker');
      become({ state: 'off', reason: 'noWorker', remedy: brought.message });
      return;
    }
    const opened = await openWorkers(brought.path);
    if (stopping.signal.aborted) return opened.close();
    pool = opened;
    logger.info({ worker: brought.path, from: brought.from }, 'pictures and sound are ready');
    become({ state: 'ready' });
  };
  if (settings.on) {
    prepare().catch((error: unknown) => {
      if (!stopping.signal.aborted) cannotBegin(error);
    });
  }

  const closeStage = (sessionId: string): void => {
    stages.get(sessionId)?.close();
    stages.delete(sessionId);
    metrics.forget(sessionId);
  };
  const stageOf = (session: StageSession): MediaStage | Refusal => {
    if (pool === null) return refusal(state.state === 'off' ? 'mediaOff' : 'mediaNotReady');
    const known = stages.get(session.sessionId);
    if (known) return known;
    const onEmpty = () => closeStage(session.sessionId);
    const stage = createMediaStage({ ...parts, session, pool, onEmpty });
    stages.set(session.sessionId, stage);
    return stage;
  };
  const measure = async (): Promise<void> => {
    metrics.workers.set(pool?.living().length ?? 0);
    metrics.stages.set(stages.size);
    const peers = [...stages.values()].flatMap(({ core }) => [...core.peers]);
    metrics.peers.set(peers.length);
    metrics.consumers.set(peers.reduce((sum, { received }) => sum + received.size, 0));
    for (const [sessionId, { core }] of stages) metrics.points(sessionId, await measureStage(core));
  };
  const measuring = setInterval(() => {
    measure().catch((error: unknown) => logger.warn({ err: error }, 'quality not measured'));
  }, MEASURE_EVERY).unref();

  return {
    state: () => state,
    enter: (visitor, session) => {
      visitors.add(visitor);
      visitor.socket.once('disconnect', () => {
        visitors.delete(visitor);
        stages.get(session.sessionId)?.leave(visitor);
      });
      hearMedia(visitor, {
        session,
        stage: () => stageOf(session),
        onAnswered: (request, result) => metrics.requests.inc({ request, result }),
        onFailed: (error) => logger.info({ err: error }, 'media request not carried out'),
      });
      tell(visitor);
    },
    close: () => {
      stopping.abort();
      clearInterval(measuring);
      for (const sessionId of [...stages.keys()]) closeStage(sessionId);
      pool?.close();
    },
  };
}

/** Mostly the ports: another server on this machine, or one that has not ended yet. */
function cannotOpen(settings: MediaSettings, error: unknown): Wording {
  const why = error instanceof Error ? error.message : String(error);
  const last = settings.port + workerCount(settings) - 1;
  const ports = last > settings.port ? `${settings.port}–${last}` : `${settings.port}`;
  return {
    vi: `Không mở được cổng UDP, TCP ${ports} cho hình ảnh, âm thanh (${why}). Hãy đặt MEDIA_PORT thành cổng khác, hoặc MEDIA=off; phiên họp vẫn chạy bình thường.`,
    en: `The UDP and TCP ports ${ports} for pictures and sound could not be opened (${why}). Set MEDIA_PORT to another, or MEDIA=off; the session runs on without them.`,
  };
}
