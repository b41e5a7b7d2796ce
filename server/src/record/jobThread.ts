import { Worker } from 'node:worker_threads';
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

/**
 * Started by `prepare` or for the first job, and started anew when it dies: whoever was waiting for its job
 * then is told so, the others have theirs done.
 *
 * @param endWhenIdle whether its memory is given back once nothing is left to do
 */
export function createJobThread(workerData: RecordWorkerData, endWhenIdle: boolean): JobThread {
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
      worker ??= start();
      worker.postMessage(running.job);
    } else if (endWhenIdle) void end();
  };

  const settle = (how: (asked: Asked) => void): void => {
    const settled = running;
    running = null;
    if (settled !== null) how(settled);
    next();
  };

  const start = (): Worker => {
    const started = new Worker(WORKER, { workerData });
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
      worker ??= start();
    },
    close: async () => {
      const left = [...(running === null ? [] : [running]), ...queue.splice(0)];
      running = null;
      for (const { reject } of left) reject(new Error('The server is stopping'));
      await end();
    },
  };
}
