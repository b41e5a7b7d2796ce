import type {
  Invitation,
  InvitationList,
  IssuedInvitation,
  NewInvitation,
} from '@diemcau/shared/protocol/api/invitations';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isInvitation = (value: unknown): value is Invitation =>
  isRecord(value) &&
  typeof value.invitationId === 'string' &&
  typeof value.role === 'string' &&
  typeof value.label === 'string' &&
  typeof value.state === 'string';

const isList = (value: unknown): value is InvitationList =>
  isRecord(value) && Array.isArray(value.invitations) && value.invitations.every(isInvitation);

const isIssued = (value: unknown): value is IssuedInvitation =>
  isRecord(value) && typeof value.link === 'string' && isInvitation(value.invitation);

interface IssuedList {
  readonly issued: readonly IssuedInvitation[];
}

const isIssuedList = (value: unknown): value is IssuedList =>
  isRecord(value) && Array.isArray(value.issued) && value.issued.every(isIssued);

const under = (sessionId: string): string =>
  `/api/sessions/${encodeURIComponent(sessionId)}/invitations`;

/** The session's links, without their secrets. */
export const readInvitations = (sessionId: string): Promise<ApiResult<InvitationList>> =>
  readApi(under(sessionId), isList);

/** All of them or none. The links are in the answer and nowhere else. */
export const createInvitations = (
  sessionId: string,
  invitations: readonly NewInvitation[],
): Promise<ApiResult<IssuedList>> =>
  callApi('POST', under(sessionId), { invitations }, isIssuedList);

/** A new link in the place of one, which ends with every device that came by it. */
export const renewInvitation = (
  sessionId: string,
  invitationId: string,
): Promise<ApiResult<IssuedInvitation>> =>
  callApi('POST', `${under(sessionId)}/${encodeURIComponent(invitationId)}/renew`, {}, isIssued);

export const revokeInvitation = (
  sessionId: string,
  invitationId: string,
): Promise<ApiResult<Readonly<Record<string, unknown>>>> =>
  callApi('POST', `${under(sessionId)}/${encodeURIComponent(invitationId)}/revoke`, {}, isRecord);
