import type { AgencyEntry, AgencyView } from '@diemcau/shared/protocol/api/followUp';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isTaskRow } from '../../session/followUpApi.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isEntry = (value: unknown): value is AgencyEntry =>
  isRecord(value) && typeof value.committeeName === 'string' && isRecord(value.unit);

const isView = (value: unknown): value is AgencyView =>
  isEntry(value) &&
  'counts' in value &&
  isRecord(value.counts) &&
  'tasks' in value &&
  Array.isArray(value.tasks) &&
  value.tasks.every(isTaskRow);

/** Takes the secret of an agency's link; the browser then holds its right as a cookie. */
export const exchangeAgencyLink = (secret: string): Promise<ApiResult<AgencyEntry>> =>
  callApi('POST', '/api/agency/exchange', { secret }, isEntry);

/** What the agency answers for, overdue first. */
export const readAgency = (): Promise<ApiResult<AgencyView>> => readApi('/api/agency', isView);

export const leaveAgency = (): Promise<ApiResult<Readonly<Record<string, unknown>>>> =>
  callApi('POST', '/api/agency/leave', {}, isRecord);
