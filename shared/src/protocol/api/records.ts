import { z } from 'zod';
import { moment } from '../../session/schemas.ts';

/** The number of the last event that the record is made of; null for all so far. */
export const newRecordLinks = z.object({ upTo: z.int().positive().nullable() });

/** Addresses of the record that open without signing in until `expiresAt`. */
export const recordLinks = z.object({
  json: z.url(),
  md: z.url(),
  docx: z.url(),
  upTo: z.int().positive(),
  expiresAt: moment,
});

export type RecordLinks = z.infer<typeof recordLinks>;
