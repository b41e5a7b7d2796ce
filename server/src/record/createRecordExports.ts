import { Worker } from 'node:worker_threads';
import type { RecordExports, RecordFile } from '../http/recordExports.ts';
import type { RecordDone, RecordJob, RecordWorkerData } from './workerMessages.ts';

export interface RunningRecordExports extends RecordExports {
  /** Starts the thread before the first record is asked for, which then need not wait for it. */
  prepare(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (file: RecordFile | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Records made in a thread of their own, which is started by `prepare` or when the first one is asked for, and
 * started anew when it dies: whoever was waiting for it then is told so.
 *
 * @param directory the data folder with the database
 */
export function createRecordExports(directory: string): RunningRecordExports {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastJobId = 0;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };

  const start = (): Worker => {
    const workerData: RecordWorkerData = { directory };
    const started = new Worker(new URL('./recordWorker.ts', import.meta.url), { workerData });
    started.unref();
    started.on('message', ({ jobId, file, failure }: RecordDone) => {
      const asked = waiting.get(jobId);
      waiting.delete(jobId);
      if (failure === null) asked?.resolve(file);
      else asked?.reject(new Error(failure));
    });
    started.on('error', failAll);
    started.on('exit', () => {
      if (worker === started) failAll(new Error('The thread that writes records has ended'));
    });
    return started;
  };

  return {
    make: (sessionId, format, upTo, document = 'notice') =>
      new Promise((resolve, reject) => {
        lastJobId += 1;
        waiting.set(lastJobId, { resolve, reject });
        worker ??= start();
        const job: RecordJob = { jobId: lastJobId, sessionId, document, format, upTo };
        worker.postMessage(job);
      }),
    prepare: () => {
      worker ??= start();
    },
    close: async () => {
      const running = worker;
      worker = null;
      await running?.terminate();
      failAll(new Error('The server is stopping'));
    },
  };
}
