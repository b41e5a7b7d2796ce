import {
  account,
  accountChange,
  accountList,
  issuedAccount,
  newAccount,
} from '@diemcau/shared/protocol/api/accounts';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import type { IssuedAccountLink } from '../access/accounts.ts';
import { accountLink } from '../access/links.ts';
import { done, type Outcome } from '../access/outcome.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const ofAccount = z.object({ accountId: identifier });

/** Accounts of secretaries and administrators: kept by administrators. */
export function accountRoutes({ accounts }: Access, guards: Guards): readonly Route[] {
  const issued = (outcome: Outcome<IssuedAccountLink>, origin: string) => {
    if (!outcome.ok) return outcome;
    const { secret, ...rest } = outcome.value;
    return done({ ...rest, link: accountLink(origin, secret) });
  };

  return [
    route({
      method: 'get',
      path: '/api/accounts',
      summary: 'All accounts.',
      guard: guards.administrator,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(accountList),
      refusals: ['unauthenticated', 'forbidden'],
      handle: () => done({ accounts: [...accounts.list()] }),
    }),
    route({
      method: 'post',
      path: '/api/accounts',
      summary: 'Makes an account, and the link by which its owner sets a password.',
      guard: guards.administrator,
      params: nothing,
      query: nothing,
      body: newAccount,
      answer: json(issuedAccount),
      refusals: ['unauthenticated', 'forbidden', 'duplicate'],
      handle: ({ body, origin }) => issued(accounts.create(body), origin),
    }),
    route({
      method: 'put',
      path: '/api/accounts/:accountId',
      summary:
        'Changes the rights of an account, or disables it, which ends it everywhere at once.',
      guard: guards.administrator,
      params: ofAccount,
      query: nothing,
      body: accountChange,
      answer: json(account),
      refusals: ['unauthenticated', 'forbidden', 'notFound', 'lastAdministrator'],
      handle: ({ params, body }) => accounts.change(params.accountId, body),
    }),
    route({
      method: 'post',
      path: '/api/accounts/:accountId/link',
      summary: 'Makes a new link by which the account’s owner sets a password; earlier links end.',
      guard: guards.administrator,
      params: ofAccount,
      query: nothing,
      body: nothing,
      answer: json(issuedAccount),
      refusals: ['unauthenticated', 'forbidden', 'notFound', 'withdrawn'],
      handle: ({ params, origin }) => issued(accounts.renewLink(params.accountId), origin),
    }),
  ];
}
