import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { version } from 'mediasoup';
import { ProgramFailed, runProgram } from './runProgram.ts';
import { prebuiltName } from './workerPlace.ts';

/** Where mediasoup's makers publish their prebuilt workers. */
export const RELEASES = 'https://github.com/versatica/mediasoup/releases/download';

/** Milliseconds until an answer must begin, and until the whole archive must be there. */
const ANSWER_WITHIN = 5_000;
const WHOLE_WITHIN = 120_000;

export interface DownloadOptions {
  readonly releases: string;
  /** An empty folder to unpack into. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Fetches the makers' own worker for this machine and gives its path; null where there is none to be had. */
export async function prebuiltWorker(options: DownloadOptions): Promise<string | null> {
  const { folder, signal } = options;
  await mkdir(folder, { recursive: true });
  const archive = join(folder, 'worker.tgz');
  if (!(await download(`${options.releases}/${version}/${prebuiltName()}`, archive, signal))) {
    return null;
  }
  try {
    const running = { folder, signal, onLine: () => undefined };
    await runProgram('tar', ['-xzf', archive, 'mediasoup-worker'], running);
    const worker = join(folder, 'mediasoup-worker');
    await chmod(worker, 0o755);
    return worker;
  } catch (error) {
    if (error instanceof ProgramFailed) return null;
    throw error;
  }
}

/** Whether it could be had; a network that leads nowhere is no error here. */
async function download(address: string, file: string, signal: AbortSignal): Promise<boolean> {
  const late = new AbortController();
  const stopAfter = (wait: number) => setTimeout(() => late.abort(), wait).unref();
  const answering = stopAfter(ANSWER_WITHIN);
  const whole = stopAfter(WHOLE_WITHIN);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, late.signal]) });
    clearTimeout(answering);
    if (!response.ok || response.body === null) return false;
    await pipeline(Readable.from(response.body), createWriteStream(file));
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(answering);
    clearTimeout(whole);
  }
}
