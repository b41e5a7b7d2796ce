import type {
  Account,
  AccountLink,
  AccountLinkUse,
  HeldRight,
  WhoAmI,
} from '@diemcau/shared/protocol/api/accounts';
import type { Entry } from '@diemcau/shared/protocol/api/invitations';
import { type ApiResult, callApi, readApi } from './api.ts';
import { isParty, isRecord } from './wireGuards.ts';

/** Requests about who this browser is and how it comes in. */

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value.sessionId === 'string' && isParty(value);

const isAccount = (value: unknown): value is Account =>
  isRecord(value) &&
  typeof value.accountId === 'string' &&
  typeof value.name === 'string' &&
  typeof value.displayName === 'string';

const isAccountLink = (value: unknown): value is AccountLink =>
  isRecord(value) && (value.name === null || typeof value.name === 'string');

const isHeldRight = (value: unknown): value is HeldRight => isEntry(value) && 'through' in value;

const isWhoAmI = (value: unknown): value is WhoAmI =>
  isRecord(value) &&
  (value.account === null || isAccount(value.account)) &&
  Array.isArray(value.sessions) &&
  value.sessions.every(isHeldRight);

/** Takes the secret of an invitation; the browser then holds its right as a cookie. */
export const exchangeInvitation = (secret: string): Promise<ApiResult<Entry>> =>
  callApi('POST', '/api/invitations/exchange', { secret }, isEntry);

/** The account and the sessions in which this browser has a right. */
export const whoAmI = (): Promise<ApiResult<WhoAmI>> => readApi('/api/me', isWhoAmI);

export const signIn = (name: string, password: string): Promise<ApiResult<Account>> =>
  callApi('POST', '/api/login', { name, password }, isAccount);

export const signOut = (): Promise<ApiResult<Readonly<Record<string, unknown>>>> =>
  callApi('POST', '/api/logout', {}, isRecord);

/** Whose password a link sets; `name` is null for the first administrator. */
export const lookUpAccountLink = (secret: string): Promise<ApiResult<AccountLink>> =>
  callApi('POST', '/api/account-links/look-up', { secret }, isAccountLink);

/** Sets a password by a link and signs in. */
export const redeemAccountLink = (use: AccountLinkUse): Promise<ApiResult<Account>> =>
  callApi('POST', '/api/account-links/use', use, isAccount);
