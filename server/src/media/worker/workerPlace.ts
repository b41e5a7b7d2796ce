import { createRequire } from 'node:module';
import { arch, homedir, platform, release } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from 'mediasoup';

const program = platform() === 'win32' ? 'mediasoup-worker.exe' : 'mediasoup-worker';

/** Where a worker for this mediasoup on this kind of machine is kept, outside any clone. */
export interface WorkerPlace {
  readonly folder: string;
  readonly worker: string;
  /** Held while one process brings the worker. */
  readonly lock: string;
}

/** In the user's cache folder (XDG), by mediasoup's version, platform and architecture. */
export function workerPlace(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): WorkerPlace {
  const cache = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  const all = join(cache, 'diemcau', 'mediasoup-worker');
  const name = `${version}-${platform()}-${arch()}`;
  const folder = join(all, name);
  return { folder, worker: join(folder, program), lock: join(all, `${name}.lock`) };
}

/** The name that mediasoup's own npm-scripts.mjs gives the prebuilt worker for this machine. */
export function prebuiltName(): string {
  const kernel = platform() === 'linux' ? `-kernel${release().split('.')[0]}` : '';
  return `mediasoup-worker-${version}-${platform()}-${arch()}${kernel}.tgz`;
}

/** The source of the worker, as the npm package ships it beside what Node loads (`node/lib/index.js`). */
export const workerSource = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('mediasoup')), '..', '..', 'worker');
