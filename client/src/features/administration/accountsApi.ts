import type {
  Account,
  AccountChange,
  AccountList,
  IssuedAccount,
  NewAccount,
} from '@diemcau/shared/protocol/api/accounts';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isAccount = (value: unknown): value is Account =>
  isRecord(value) &&
  typeof value.accountId === 'string' &&
  typeof value.name === 'string' &&
  typeof value.displayName === 'string' &&
  typeof value.administrator === 'boolean' &&
  typeof value.secretary === 'boolean' &&
  typeof value.disabled === 'boolean';

const isList = (value: unknown): value is AccountList =>
  isRecord(value) && Array.isArray(value.accounts) && value.accounts.every(isAccount);

const isIssued = (value: unknown): value is IssuedAccount =>
  isRecord(value) &&
  isAccount(value.account) &&
  typeof value.link === 'string' &&
  typeof value.expiresAt === 'number';

const under = (accountId: string): string => `/api/accounts/${encodeURIComponent(accountId)}`;

export const readAccounts = (): Promise<ApiResult<AccountList>> => readApi('/api/accounts', isList);

/** The link by which the owner sets a password is in the answer and nowhere else. */
export const createAccount = (account: NewAccount): Promise<ApiResult<IssuedAccount>> =>
  callApi('POST', '/api/accounts', account, isIssued);

export const changeAccount = (
  accountId: string,
  change: AccountChange,
): Promise<ApiResult<Account>> => callApi('PUT', under(accountId), change, isAccount);

/** A new link to set a password; earlier ones end. */
export const renewAccountLink = (accountId: string): Promise<ApiResult<IssuedAccount>> =>
  callApi('POST', `${under(accountId)}/link`, {}, isIssued);
