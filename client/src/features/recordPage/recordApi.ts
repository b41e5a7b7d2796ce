import type { RecordModel } from '@diemcau/shared/record/model';
import { type ApiResult, readApi } from '../../session/api.ts';
import { isRecordModel } from './recordGuard.ts';

/** The files that the record is offered as, the one most asked for first. */
export const FORMATS = ['docx', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Where the record up to an event is read or downloaded; null: up to the last one there is. */
export const recordAddress = (sessionId: string, format: Format, upTo: number | null): string =>
  `/api/sessions/${encodeURIComponent(sessionId)}/record.${format}${upTo === null ? '' : `?upTo=${upTo}`}`;

/** The record as the page shows it; `notNow` before the approval for whoever may not see the draft. */
export const readRecord = (
  sessionId: string,
  upTo: number | null,
): Promise<ApiResult<RecordModel>> =>
  readApi(recordAddress(sessionId, 'json', upTo), isRecordModel);
