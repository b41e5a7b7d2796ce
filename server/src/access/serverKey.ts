import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { RandomBytes } from './secrets.ts';

const KEY_BYTES = 32;
const row = z.object({ key: z.instanceof(Uint8Array) });

/** A key of 256 bits that this server made for itself under that name, the first time it was asked for. */
export function serverKey(
  database: DatabaseSync,
  name: string,
  randomBytes: RandomBytes,
): Uint8Array {
  const find = database.prepare('SELECT key FROM server_keys WHERE name = ?');
  const found = row.optional().parse(find.get(name));
  if (found !== undefined) return found.key;
  const key = randomBytes(KEY_BYTES);
  database.prepare('INSERT INTO server_keys (name, key) VALUES (?, ?)').run(name, key);
  return key;
}
