import type { RecordDocument, RecordModel } from '@diemcau/shared/record/model';
import { type ApiResult, readApi } from '../../session/api.ts';
import { isRecordModel } from './recordGuard.ts';

/** The files that the record is offered as, the one most asked for first. */
export const FORMATS = ['docx', 'pdf', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The files of the session as a whole: the same whichever document is in sight. */
export const SESSION_FILES = ['xlsx', 'csv.zip', 'ics', 'xml'] as const;
export type SessionFile = (typeof SESSION_FILES)[number];

/** The documents that are made of a session. */
export const DOCUMENTS: readonly RecordDocument[] = ['notice', 'minutes', 'invitation'];

/** Which document of a session, up to which event; null: up to the last one there is. */
export interface Wanted {
  readonly document: RecordDocument;
  readonly upTo: number | null;
}

/** Where it is read or downloaded. */
export const recordAddress = (
  sessionId: string,
  format: Format,
  { document, upTo }: Wanted,
): string =>
  addressOf(sessionId, format, {
    ...(document === 'notice' ? {} : { document }),
    ...asQuery(upTo),
  });

/** Where one of the session's own files is downloaded. */
export const sessionFileAddress = (
  sessionId: string,
  file: SessionFile,
  { upTo }: Pick<Wanted, 'upTo'>,
): string => addressOf(sessionId, file, asQuery(upTo));

const asQuery = (upTo: number | null): Record<string, string> =>
  upTo === null ? {} : { upTo: String(upTo) };

function addressOf(sessionId: string, ending: string, parts: Record<string, string>): string {
  const query = new URLSearchParams(parts);
  const path = `/api/sessions/${encodeURIComponent(sessionId)}/record.${ending}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The document as the page shows it; `notNow` before the approval for whoever may not see the draft. */
export const readRecord = (sessionId: string, wanted: Wanted): Promise<ApiResult<RecordModel>> =>
  readApi(recordAddress(sessionId, 'json', wanted), isRecordModel);
