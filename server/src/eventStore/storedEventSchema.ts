import type { Json } from '@diemcau/shared/log/canonicalJson';
import { party } from '@diemcau/shared/session/schemas';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The envelope of an event as it lies in a store. What is in the payload, `upcast` and `evolve` know. */
export const storedEventSchema = z.object({
  sessionId: z.string(),
  seq: z.int().positive(),
  at: z.int().nonnegative(),
  actor: party.extend({ identity: z.string() }),
  commandId: z.string(),
  version: z.int().nonnegative(),
  event: z.object({ type: z.string(), payload: z.unknown() }),
  salt: z.string(),
  previousHash: digest,
  hash: digest,
});

/** Reads text that a store wrote with JSON.stringify; throws on anything else. */
export function parseJson(text: string): Json {
  return JSON.parse(text);
}
