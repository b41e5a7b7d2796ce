import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freshIdentifier } from '../../sessions/identifiers.ts';
import type { JobThread, Progress } from '../jobThread.ts';

/** A bundle on the disk. Whoever has it removes it. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: number;
  /** What the browser saves it as. */
  readonly filename: string;
  remove(): Promise<void>;
}

export interface BundleWriter {
  /** Null where there is no such session, or not so many events. Nothing is left behind of a bundle given up. */
  write(
    sessionId: string,
    upTo: number,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<BundleFile | null>;
  /** Removes what an earlier run of the server left behind. */
  clear(): Promise<void>;
}

/** In the data folder, where they are as well kept as the log itself. */
const FOLDER = 'bundles';

export function createBundleWriter(thread: JobThread, directory: string): BundleWriter {
  const folder = join(directory, FOLDER);
  return {
    async write(sessionId, upTo, signal, onProgress) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${freshIdentifier()}.zip`);
      const remove = () => rm(path, { force: true });
      try {
        const made = await thread.run(
          { kind: 'bundle', sessionId, upTo, file: path },
          { signal, onProgress },
        );
        if (made !== null) {
          return { path, bytes: (await stat(path)).size, filename: made.filename, remove };
        }
      } catch (error) {
        await remove();
        throw error;
      }
      await remove();
      return null;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
