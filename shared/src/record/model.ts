import type { z } from 'zod';
import type {
  recordEntry,
  recordSchema,
  recordSection,
  recordSource,
  recordTable,
} from './schema.ts';

/** The conclusions record as a document: what every format is written from. */
export type RecordModel = z.infer<typeof recordSchema>;
export type RecordSection = z.infer<typeof recordSection>;
export type RecordEntry = z.infer<typeof recordEntry>;
export type RecordTable = z.infer<typeof recordTable>;
export type RecordSource = z.infer<typeof recordSource>;
