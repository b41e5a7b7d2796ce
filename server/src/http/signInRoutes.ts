import {
  account,
  accountLink,
  accountLinkUse,
  credentials,
  passwordChange,
} from '@diemcau/shared/protocol/api/accounts';
import { linkSecret } from '@diemcau/shared/protocol/api/invitations';
import type { Request } from 'express';
import type { Access } from '../access/access.ts';
import { foldedName } from '../access/accountRows.ts';
import { ABSOLUTE_LIMIT } from '../access/accountSessions.ts';
import type { SignedIn } from '../access/accounts.ts';
import { ACCOUNT_COOKIE, heldTokens } from '../access/cookies.ts';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { type Call, nothing, type Route, route } from './route.ts';

const maxAge = ABSOLUTE_LIMIT / 1_000;

/** Signing in and out, and passwords. */
export function signInRoutes(
  { accounts, limits }: Access,
  guards: Guards,
  addressOf: (request: Request) => string,
): readonly Route[] {
  const entered = (
    outcome: Outcome<SignedIn>,
    { setCookie }: Pick<Call<never, never, never, never>, 'setCookie'>,
  ) => {
    if (!outcome.ok) return outcome;
    setCookie({ name: ACCOUNT_COOKIE, token: outcome.value.token, maxAge });
    return done(outcome.value.account);
  };

  /** Counts a try as a guess unless it succeeds. */
  const guessing = async <Value>(
    request: Request,
    name: string,
    attempt: () => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const from = addressOf(request);
    const target = `${from} ${foldedName(name)}`;
    const { passwordGuessesFrom, passwordGuessesFor } = limits;
    if (!(await passwordGuessesFrom.allows(from))) return refuse('tooFast');
    if (!(await passwordGuessesFor.allows(target))) return refuse('tooFast');
    const outcome = await attempt();
    if (outcome.ok) {
      await passwordGuessesFrom.giveBack(from);
      await passwordGuessesFor.giveBack(target);
    }
    return outcome;
  };

  const guessingLink = async <Value>(
    request: Request,
    attempt: () => Promise<Outcome<Value>> | Outcome<Value>,
  ): Promise<Outcome<Value>> => {
    const from = addressOf(request);
    if (!(await limits.linkGuesses.allows(from))) return refuse('tooFast');
    const outcome = await attempt();
    if (outcome.ok || outcome.code !== 'invalidLink') await limits.linkGuesses.giveBack(from);
    return outcome;
  };

  return [
    route({
      method: 'post',
      path: '/api/login',
      summary: 'Signs in with a name and a password.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: credentials,
      answer: json(account),
      refusals: ['wrongPassword'],
      handle: async (call) =>
        entered(
          await guessing(call.request, call.body.name, () =>
            accounts.signIn(call.body.name, call.body.password),
          ),
          call,
        ),
    }),
    route({
      method: 'post',
      path: '/api/logout',
      summary: 'Signs out.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(nothing),
      refusals: [],
      handle({ request, setCookie }) {
        const token = heldTokens(request.headers.cookie).account;
        if (token !== null) accounts.signOut(token);
        setCookie({ name: ACCOUNT_COOKIE, token: null, maxAge: 0 });
        return done({});
      },
    }),
    route({
      method: 'post',
      path: '/api/password',
      summary: 'Changes one’s own password and ends every other sign-in.',
      guard: guards.account,
      params: nothing,
      query: nothing,
      body: passwordChange,
      answer: json(account),
      refusals: ['unauthenticated', 'wrongPassword', 'weakPassword'],
      handle: async (call) =>
        entered(
          await guessing(call.request, call.caller.name, () =>
            accounts.changePassword(call.caller.accountId, call.body.current, call.body.password),
          ),
          call,
        ),
    }),
    route({
      method: 'post',
      path: '/api/account-links/look-up',
      summary: 'Whose password a link sets; the first administrator’s link names nobody.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: linkSecret,
      answer: json(accountLink),
      refusals: ['invalidLink'],
      handle: ({ body, request }) => guessingLink(request, () => accounts.lookUpLink(body.secret)),
    }),
    route({
      method: 'post',
      path: '/api/account-links/use',
      summary: 'Sets a password by a link, which ends, and signs in.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: accountLinkUse,
      answer: json(account),
      refusals: ['invalidLink', 'weakPassword', 'duplicate'],
      handle: async (call) =>
        entered(await guessingLink(call.request, () => accounts.useLink(call.body)), call),
    }),
  ];
}
