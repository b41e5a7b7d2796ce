import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { RecordFile } from '../http/recordExports.ts';
import type { RecordJob, RecordReport, RecordWorkerData } from './workerMessages.ts';

/** How far a job has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface JobOptions {
  /** Drops a job that waits; stops one that runs, with its thread, which is started anew for the next. */
  readonly signal: AbortSignal | null;
  readonly onProgress: (progress: Progress) => void;
}

/** A thread that does one job after the other. */
export interface JobThread {
  run(job: RecordJob, options: JobOptions): Promise<RecordFile | null>;
  /** Starts the thread before the first job, which then need not wait for it. */
  prepare(): void;
  close(): Promise<void>;
}

interface Asked extends JobOptions {
  readonly job: RecordJob;
  readonly resolve: (file: RecordFile | null) => void;
  readonly reject: (error: unknown) => void;
}

const WORKER = new URL('./recordWorker.ts', import.meta.url);

/** Events of a log that is collected from more often, so that the thread takes little more than it needs. */
const LONG_LOG = 10_000;

/**
 * What the objects of a long log and its documents take, in MiB, with room to spare: unbounded, what is
 * collected late would take as much again. A short one is the faster for not being bounded.
 */
const limitsFor = ({ upTo }: RecordJob): ResourceLimits =>
  upTo <= LONG_LOG ? {} : { maxOldGenerationSizeMb: 100 + upTo / 200, maxYoungGenerationSizeMb: 6 };

/**
 * Started by `prepare` or for the first job, and started anew when it dies: whoever was waiting for its job
 * then is told so, the others have theirs done.
 *
 * @param oneEach whether each job has a thread of its own, which gives its memory back and is measured for it
 */
export function createJobThread(workerData: RecordWorkerData, oneEach: boolean): JobThread {
  const queue: Asked[] = [];
  let running: Asked | null = null;
  let worker: Worker | null = null;

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const next = (): void => {
    if (running !== null) return;
    running = queue.shift() ?? null;
    if (running !== null) {
      worker ??= start(oneEach ? limitsFor(running.job) : {});
      worker.postMessage(running.job);
    }
  };

  const settle = (how: (asked: Asked) => void): void => {
    const settled = running;
    running = null;
    if (oneEach) void end();
    if (settled !== null) how(settled);
    next();
  };

  const start = (resourceLimits: ResourceLimits): Worker => {
    const started = new Worker(WORKER, { workerData, resourceLimits });
    started.unref();
    started.on('message', (report: RecordReport) => {
      if (worker !== started) return;
      if (report.kind === 'progress') running?.onProgress(report);
      else if (report.kind === 'done') settle(({ resolve }) => resolve(report.file));
      else settle(({ reject }) => reject(new Error(report.failure)));
    });
    const dead = (error: Error): void => {
      if (worker !== started) return;
      worker = null;
      settle(({ reject }) => reject(error));
    };
    started.on('error', dead);
    started.on('exit', () => dead(new Error('The thread that writes records has ended')));
    return started;
  };

  const drop = (asked: Asked): void => {
    const place = queue.indexOf(asked);
    if (place >= 0) queue.splice(place, 1);
    else if (running === asked) {
      void end();
      settle(() => {});
    }
  };

  return {
    run: (job, options) =>
      new Promise((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        const asked: Asked = { job, ...options, resolve, reject };
        signal?.addEventListener(
          'abort',
          () => {
            drop(asked);
            reject(signal.reason);
          },
          { once: true },
        );
        queue.push(asked);
        next();
      }),
    prepare: () => {
      worker ??= start({});
    },
    close: async () => {
      const left = [...(running === null ? [] : [running]), ...queue.splice(0)];
      running = null;
      for (const { reject } of left) reject(new Error('The server is stopping'));
      await end();
    },
  };
}
