import type { RecordDocument } from '@diemcau/shared/record/model';
import type { RecordFile, RecordFormat } from '../http/recordExports.ts';

/** What the server asks of the worker that writes records. */
export interface RecordJob {
  readonly jobId: number;
  readonly sessionId: string;
  readonly document: RecordDocument;
  readonly format: RecordFormat;
  readonly upTo: number;
}

/** `file` is null where there is no such session; `failure` holds what went wrong where it is not null. */
export interface RecordDone {
  readonly jobId: number;
  readonly file: RecordFile | null;
  readonly failure: string | null;
}

export interface RecordWorkerData {
  /** The data folder, which the worker opens for reading. */
  readonly directory: string;
}
