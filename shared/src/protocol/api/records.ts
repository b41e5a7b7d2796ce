import { z } from 'zod';
import { moment } from '../../session/schemas.ts';

/** The number of the last event that the record is made of; null for all so far. */
export const newRecordLinks = z.object({ upTo: z.int().positive().nullable() });

/**
 * Addresses that open without signing in until `expiresAt`. Those of the conclusions notice (json, md, docx, pdf)
 * open the other documents with `&document=minutes` or `&document=invitation` behind them.
 */
export const recordLinks = z.object({
  json: z.url(),
  md: z.url(),
  docx: z.url(),
  pdf: z.url(),
  xlsx: z.url(),
  /** The tables as CSV; `record.csv?sheet=…` with the same query behind it opens one of them. */
  csvZip: z.url(),
  xml: z.url(),
  ics: z.url(),
  upTo: z.int().positive(),
  expiresAt: moment,
});

export type RecordLinks = z.infer<typeof recordLinks>;
