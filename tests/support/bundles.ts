import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SigningKey, signingKey } from '@diemcau/server/record/bundle/signingKey';
import { writeBundle } from '@diemcau/server/record/bundle/writeBundle';
import type { StoredEvent } from '@diemcau/shared/log/storedEvent';

/** A key for tests alone. */
export const testKey: SigningKey = signingKey(Buffer.alloc(32, 7));

export interface BundledSession {
  readonly sessionId: string;
  readonly stored: readonly StoredEvent[];
}

/** Writes a session's bundle into a folder, and reads it back. */
export async function bundleOf(
  { sessionId, stored }: BundledSession,
  folder: string,
  { name = 'record.bundle.zip', publicAddress = null as string | null, key = testKey } = {},
): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const path = join(folder, name);
  const file = await open(path, 'wx+');
  const store = {
    read: async (_sessionId: string, after: number, limit: number) =>
      stored.slice(after, after + limit),
  };
  try {
    const upTo = stored.length;
    await writeBundle({ store, sessionId, upTo, publicAddress, key }, file, () => {});
  } finally {
    await file.close();
  }
  return { path, bytes: await readFile(path) };
}
