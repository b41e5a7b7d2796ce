import { recordDocument } from '@diemcau/shared/record/schema';
import { z } from 'zod';
import { RECORD_FORMATS, type RecordFile } from '../http/recordExports.ts';
import { SESSION_FORMATS } from '../http/sessionFormats.ts';

const upToAnEvent = { sessionId: z.string(), upTo: z.int().positive() };

/** What the server asks of the thread that writes records. */
export const recordJob = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    ...upToAnEvent,
    document: recordDocument,
    format: z.enum([...RECORD_FORMATS, ...SESSION_FORMATS]),
    readers: z.enum(['officers', 'everyone']),
  }),
  /** Into a file, which does not exist yet. */
  z.object({ kind: z.literal('bundle'), ...upToAnEvent, file: z.string() }),
]);
export type RecordJob = z.infer<typeof recordJob>;

/**
 * What the thread tells of the one job that it has. `file` is null where there is no such session, and has no
 * bytes where they lie in the file that was named; `failure` says what went wrong.
 */
export type RecordReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly file: RecordFile | null }
  | { readonly kind: 'failed'; readonly failure: string };

export const recordWorkerData = z.object({
  /** The data folder, which the thread opens for reading. */
  directory: z.string(),
  /** Where the server is found, for the codes at the documents' ends. */
  publicAddress: z.string().nullable(),
});
export type RecordWorkerData = z.infer<typeof recordWorkerData>;
