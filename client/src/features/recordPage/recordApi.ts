import type { RecordDocument, RecordModel } from '@diemcau/shared/record/model';
import { type ApiResult, readApi } from '../../session/api.ts';
import { isRecordModel } from './recordGuard.ts';

/** The files that the record is offered as, the one most asked for first. */
export const FORMATS = ['docx', 'pdf', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The documents that are made of a session. */
export const DOCUMENTS: readonly RecordDocument[] = ['notice', 'minutes', 'invitation'];

/** Which document of a session, up to which event; null: up to the last one there is. */
export interface Wanted {
  readonly document: RecordDocument;
  readonly upTo: number | null;
}

/** Where it is read or downloaded. */
export function recordAddress(
  sessionId: string,
  format: Format,
  { document, upTo }: Wanted,
): string {
  const query = new URLSearchParams({
    ...(document === 'notice' ? {} : { document }),
    ...(upTo === null ? {} : { upTo: String(upTo) }),
  });
  const path = `/api/sessions/${encodeURIComponent(sessionId)}/record.${format}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The document as the page shows it; `notNow` before the approval for whoever may not see the draft. */
export const readRecord = (sessionId: string, wanted: Wanted): Promise<ApiResult<RecordModel>> =>
  readApi(recordAddress(sessionId, 'json', wanted), isRecordModel);
