import type { RecordDocument } from '@diemcau/shared/record/model';
import type { SessionFormat } from './sessionFormats.ts';

/** A record in one of its formats, ready to be sent. */
export interface RecordFile {
  readonly bytes: Uint8Array;
  /** What the browser saves it as: with diacritics, without path. */
  readonly filename: string;
}

/** Formats of each of a session's documents. */
export const RECORD_FORMATS = ['json', 'md', 'docx', 'pdf'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export type ExportFormat = RecordFormat | SessionFormat;

/** For whom a document is made: for those who write it, or for anybody else. */
export type RecordReaders = 'officers' | 'everyone';

/** Makes a session's documents from its events up to a number. Asked twice for the same, it gives the same bytes (promise I7). */
export interface RecordExports {
  /**
   * Null where there is no such session. `upTo` is one of its events' numbers. The document is the notice unless
   * another is named; the formats of the whole session are the same for each. The signal drops what nobody
   * waits for any more: the promise is then rejected. What was prepared for a document that is not issued
   * stands in it for officers alone.
   */
  make(
    sessionId: string,
    format: ExportFormat,
    upTo: number,
    document?: RecordDocument,
    signal?: AbortSignal | null,
    readers?: RecordReaders,
  ): Promise<RecordFile | null>;
}
