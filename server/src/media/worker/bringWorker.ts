import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Wording } from '@diemcau/shared/protocol/rejections';
import { lockDirectory } from '../../storage/directoryLock.ts';
import { installLine, missingPackages } from './buildNeeds.ts';
import { buildWorker } from './buildWorker.ts';
import { checkWorker } from './checkWorker.ts';
import { prebuiltWorker, RELEASES } from './prebuiltWorker.ts';
import { type WorkerPlace, workerPlace, workerSource } from './workerPlace.ts';

export type BringingStep =
  | { readonly step: 'waiting' | 'downloading' | 'preparing' | 'checking' }
  | { readonly step: 'compiling'; readonly done: number; readonly total: number };

export interface BringOptions {
  /** MEDIASOUP_WORKER_BIN: the only worker that is looked at, where it is set. */
  readonly named: string | null;
  readonly place?: WorkerPlace;
  readonly releases?: string;
  readonly source?: string;
  readonly jobs?: number | null;
  readonly signal?: AbortSignal;
  readonly onStep?: (step: BringingStep) => void;
}

export type Brought =
  | {
      readonly ok: true;
      readonly path: string;
      readonly from: 'named' | 'kept' | 'prebuilt' | 'built';
    }
  | { readonly ok: false; readonly message: Wording };

/**
 * Finds a worker that works on this machine, or brings one: the one that is named, the one kept from
 * before, the makers' prebuilt one, or one built here. Two processes do not do it at once.
 */
export async function bringWorker(options: BringOptions): Promise<Brought> {
  if (options.named !== null) return named(options.named);
  const place = options.place ?? workerPlace();
  const kept = await working(place.worker);
  if (kept) return { ok: true, path: place.worker, from: 'kept' };
  const signal = options.signal ?? new AbortController().signal;
  let lock: { readonly release: () => void } | null = null;
  try {
    lock = await locked(place, signal, () => options.onStep?.({ step: 'waiting' }));
    if (await working(place.worker)) return { ok: true, path: place.worker, from: 'kept' };
    return await bring(place, signal, options);
  } catch (error) {
    return failed(signal.aborted ? 'stopped' : error instanceof Error ? error.message : `${error}`);
  } finally {
    lock?.release();
  }
}

async function named(path: string): Promise<Brought> {
  const wrong = existsSync(path) ? await checkWorker(path) : 'no such file';
  if (wrong === null) return { ok: true, path, from: 'named' };
  return {
    ok: false,
    message: {
      vi: `MEDIASOUP_WORKER_BIN=${path} không dùng được: ${wrong}.`,
      en: `MEDIASOUP_WORKER_BIN=${path} cannot be used: ${wrong}.`,
    },
  };
}

const working = async (path: string): Promise<boolean> =>
  existsSync(path) && (await checkWorker(path)) === null;

async function bring(
  place: WorkerPlace,
  signal: AbortSignal,
  { releases = RELEASES, source = workerSource(), jobs = null, onStep }: BringOptions,
): Promise<Brought> {
  onStep?.({ step: 'downloading' });
  const unpacked = `${place.folder}.prebuilt`;
  await rm(unpacked, { recursive: true, force: true });
  const prebuilt = await prebuiltWorker({ releases, folder: unpacked, signal });
  const usable = prebuilt !== null && (await working(prebuilt));
  if (usable) await keep(prebuilt, place);
  await rm(unpacked, { recursive: true, force: true });
  if (usable) return { ok: true, path: place.worker, from: 'prebuilt' };

  const missing = await missingPackages();
  if (missing.length > 0) return packagesMissing(missing);
  onStep?.({ step: 'preparing' });
  const folder = `${place.folder}.build`;
  const onCompiled = (done: number, total: number) => onStep?.({ step: 'compiling', done, total });
  const built = await buildWorker({ source, folder, jobs, signal, onCompiled });
  onStep?.({ step: 'checking' });
  const wrong = await checkWorker(built);
  if (wrong !== null) return failed(wrong);
  await keep(built, place);
  await rm(folder, { recursive: true, force: true });
  return { ok: true, path: place.worker, from: 'built' };
}

/** At once or not at all: whoever looks meanwhile finds no half a program. */
async function keep(worker: string, place: WorkerPlace): Promise<void> {
  await mkdir(place.folder, { recursive: true });
  await rename(worker, place.worker);
}

async function locked(place: WorkerPlace, signal: AbortSignal, onWaiting: () => void) {
  await mkdir(dirname(place.lock), { recursive: true });
  for (;;) {
    try {
      return lockDirectory(place.lock);
    } catch (error) {
      if (!isBusy(error)) throw error;
      onWaiting();
      await wait(1_000, undefined, { signal });
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && /database is locked/.test(error.message);

const packagesMissing = (missing: readonly string[]): Brought => ({
  ok: false,
  message: {
    vi: `Chưa có chương trình truyền hình ảnh, âm thanh. Hãy chạy: ${installLine(missing)} rồi: npm run media:worker`,
    en: `The media worker is missing. Run: ${installLine(missing)} then: npm run media:worker`,
  },
});

const failed = (why: string): Brought => ({
  ok: false,
  message: {
    vi: `Không dựng được chương trình truyền hình ảnh, âm thanh: ${why}`,
    en: `The media worker could not be built: ${why}`,
  },
});
