import type { SessionCommittee, TakeOver } from '@diemcau/shared/protocol/api/followUp';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isTakeOver = (value: unknown): value is TakeOver =>
  isRecord(value) &&
  typeof value.asOf === 'string' &&
  isRecord(value.previous) &&
  isRecord(value.counts) &&
  typeof value.directives === 'number';

const isCommittee = (value: unknown): value is SessionCommittee =>
  isRecord(value) && 'committeeId' in value && 'through' in value;

const under = (sessionId: string): string => `/api/sessions/${encodeURIComponent(sessionId)}`;

/** What the session would take over from those before it, as it stands today. */
export const readTakeOver = (sessionId: string): Promise<ApiResult<TakeOver>> =>
  readApi(`${under(sessionId)}/take-over`, isTakeOver);

/** Puts it at the head of the agenda; again, it renews what was taken over. */
export const takeOver = (sessionId: string): Promise<ApiResult<TakeOver>> =>
  callApi('POST', `${under(sessionId)}/take-over`, {}, isTakeOver);

/** Says which committee the session belongs to. */
export const chooseCommittee = (
  sessionId: string,
  committeeId: string,
): Promise<ApiResult<SessionCommittee>> =>
  callApi('PUT', `${under(sessionId)}/committee`, { committeeId }, isCommittee);
