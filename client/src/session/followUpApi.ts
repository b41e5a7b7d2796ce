import type { CommitteeCommand } from '@diemcau/shared/committee/followUp/commands';
import type { Attachment } from '@diemcau/shared/committee/followUp/events';
import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { type ApiResult, callApi, uploadApi } from './api.ts';
import { isRecord } from './wireGuards.ts';

/** Requests to a committee's log, which its secretary and an agency send to addresses of their own. */

/** Whose address commands and files go to. */
export type FollowUpSide = `/api/committees/${string}` | '/api/agency';

export const committeeSide = (committeeId: string): FollowUpSide =>
  `/api/committees/${encodeURIComponent(committeeId)}`;

export const isTaskRow = (value: unknown): value is TaskRow =>
  isRecord(value) &&
  typeof value.directiveId === 'string' &&
  typeof value.text === 'string' &&
  typeof value.state === 'string' &&
  isRecord(value.deadline) &&
  [value.units, value.reports, value.extensions, value.reopenings].every(Array.isArray);

type Answer = Readonly<Record<string, unknown>>;

/** One command; sent twice with the same `id` it happens once. */
export const sendToCommittee = (
  side: FollowUpSide,
  id: string,
  { type, payload }: CommitteeCommand,
): Promise<ApiResult<Answer>> =>
  callApi('POST', `${side}/commands`, { id, type, payload }, isRecord);

const isAttachment = (value: unknown): value is Attachment =>
  isRecord(value) && typeof value.attachmentId === 'string' && typeof value.filename === 'string';

/** A file to go with a report: PDF, DOCX, XLSX, PNG or JPEG, at most 10 MB. */
export const uploadAttachment = (side: FollowUpSide, file: File): Promise<ApiResult<Attachment>> =>
  uploadApi(`${side}/attachments?filename=${encodeURIComponent(file.name)}`, file, isAttachment);

export const attachmentAddress = (side: FollowUpSide, attachmentId: string): string =>
  `${side}/attachments/${encodeURIComponent(attachmentId)}`;
