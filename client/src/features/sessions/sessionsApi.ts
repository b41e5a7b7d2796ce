import type {
  NewSession,
  SessionList,
  SessionSummary,
} from '@diemcau/shared/protocol/api/sessions';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isSummary = (value: unknown): value is SessionSummary =>
  isRecord(value) &&
  typeof value.sessionId === 'string' &&
  typeof value.phase === 'string' &&
  isRecord(value.counts);

const isList = (value: unknown): value is SessionList =>
  isRecord(value) && Array.isArray(value.sessions) && value.sessions.every(isSummary);

/** Every session of this server, the latest first. */
export const readSessions = (): Promise<ApiResult<SessionList>> => readApi('/api/sessions', isList);

/** Schedules a session; the same `requestId` makes one only. */
export const createSession = (session: NewSession): Promise<ApiResult<SessionSummary>> =>
  callApi('POST', '/api/sessions', session, isSummary);
