import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { prepareSource } from './prepareSource.ts';
import { ProgramFailed, runProgram } from './runProgram.ts';

export interface BuildOptions {
  /** The source as the npm package ships it; it is not changed. */
  readonly source: string;
  /** Where it is built; a build that was interrupted goes on there. */
  readonly folder: string;
  /** Compilers at once; null for so many that a session beside them does not notice: half the cores. */
  readonly jobs: number | null;
  readonly signal: AbortSignal;
  readonly onCompiled: (done: number, total: number) => void;
}

const SETUP = ['setup', 'out', '--buildtype=release', '-Db_ndebug=true', '--wrap-mode=nodownload'];

/**
 * One of the generated headers; all of them come together. libwebrtc includes them without saying so to
 * meson: compiled at the same time they may not be there yet.
 */
const GENERATED = 'fbs/FBS/notification.h';

/**
 * Builds the worker from source against the system's libraries and gives the program's path; takes minutes.
 * @throws ProgramFailed, UnknownSource
 */
export async function buildWorker(options: BuildOptions): Promise<string> {
  const { folder, signal, onCompiled } = options;
  const running = { folder, signal, onLine: () => undefined };
  const prepared = join(folder, 'prepared');
  if (!existsSync(prepared)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await prepareSource(options.source, folder);
    await runProgram('meson', SETUP, running);
    await writeFile(prepared, '');
  }
  const jobs = options.jobs ?? Math.max(1, Math.floor(availableParallelism() / 2));
  const onLine = (line: string) => {
    const [, done, total] = /^\[(\d+)\/(\d+)\]/.exec(line) ?? [];
    if (done && total) onCompiled(Number(done), Number(total));
  };
  try {
    const ninja = ['-C', 'out', `-j${jobs}`];
    await runProgram('ninja', [...ninja, GENERATED], running);
    await runProgram('ninja', [...ninja, 'mediasoup-worker'], { ...running, onLine });
  } catch (error) {
    if (error instanceof ProgramFailed && !signal.aborted) {
      await rm(folder, { recursive: true, force: true });
    }
    throw error;
  }
  return join(folder, 'out', 'mediasoup-worker');
}
