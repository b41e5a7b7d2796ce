import type { z } from 'zod';
import type { signaturePrefix } from '../session/documents/commands.ts';
import type {
  recordDocument,
  recordEntry,
  recordSchema,
  recordSection,
  recordSignature,
  recordSource,
  recordTable,
} from './schema.ts';

/** The conclusions record as a document: what every format is written from. */
export type RecordModel = z.infer<typeof recordSchema>;
export type RecordDocument = z.infer<typeof recordDocument>;
export type RecordSignature = z.infer<typeof recordSignature>;
export type SignaturePrefix = z.infer<typeof signaturePrefix>;
export type RecordSection = z.infer<typeof recordSection>;
export type RecordEntry = z.infer<typeof recordEntry>;
export type RecordTable = z.infer<typeof recordTable>;
export type RecordSource = z.infer<typeof recordSource>;
