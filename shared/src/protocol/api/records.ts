import { z } from 'zod';
import { moment } from '../../session/schemas.ts';

/** The number of the last event that the record is made of; null for all so far. */
export const newRecordLinks = z.object({ upTo: z.int().positive().nullable() });

/**
 * Addresses of the conclusions notice that open without signing in until `expiresAt`; with
 * `&document=minutes` or `&document=invitation` behind them they open the other documents.
 */
export const recordLinks = z.object({
  json: z.url(),
  md: z.url(),
  docx: z.url(),
  pdf: z.url(),
  upTo: z.int().positive(),
  expiresAt: moment,
});

export type RecordLinks = z.infer<typeof recordLinks>;
