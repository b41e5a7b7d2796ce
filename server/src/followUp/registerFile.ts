import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DataSheet } from '@diemcau/shared/record/sheets/model';
import { z } from 'zod';

export const REGISTER_FORMATS = ['xlsx', 'csv.zip'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** Tables to be written in a thread of their own. */
export interface RegisterFileJob {
  readonly format: RegisterFormat;
  readonly sheets: readonly DataSheet[];
  readonly about: { readonly title: string; readonly description: string };
}

/** A register as a workbook, or as a zip of CSV files; made beside the event loop. Rejects where that fails. */
export async function registerFile(job: RegisterFileJob): Promise<Uint8Array> {
  const worker = new Worker(new URL('./registerFileWorker.ts', import.meta.url), {
    workerData: job,
  });
  try {
    const [bytes] = await once(worker, 'message');
    return z.instanceof(Uint8Array).parse(bytes);
  } finally {
    await worker.terminate();
  }
}
