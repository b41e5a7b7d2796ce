import type { RecordDocument } from '@diemcau/shared/record/model';

/** A record in one of its formats, ready to be sent. */
export interface RecordFile {
  readonly bytes: Uint8Array;
  /** What the browser saves it as: with diacritics, without path. */
  readonly filename: string;
}

export const RECORD_FORMATS = ['json', 'md', 'docx', 'pdf'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Makes a session's documents from its events up to a number. Asked twice for the same, it gives the same bytes (promise I7). */
export interface RecordExports {
  /** Null where there is no such session. `upTo` is one of its events' numbers. The document is the notice unless another is named. */
  make(
    sessionId: string,
    format: RecordFormat,
    upTo: number,
    document?: RecordDocument,
  ): Promise<RecordFile | null>;
}
