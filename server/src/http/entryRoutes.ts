import { whoAmI } from '@diemcau/shared/protocol/api/accounts';
import { entry, linkSecret } from '@diemcau/shared/protocol/api/invitations';
import { identifier } from '@diemcau/shared/session/schemas';
import type { Request } from 'express';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { heldTokens, invitationCookie } from '../access/cookies.ts';
import { done, refuse } from '../access/outcome.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { rightsHeld } from './rightsHeld.ts';
import { nothing, type Route, route } from './route.ts';

/** The way in by a link, and who one is once inside. */
export function entryRoutes(
  access: Access,
  rooms: SessionRooms,
  guards: Guards,
  options: { readonly clock: () => number; readonly addressOf: (request: Request) => string },
): readonly Route[] {
  const { invitations, limits } = access;
  return [
    route({
      method: 'post',
      path: '/api/invitations/exchange',
      summary:
        'Takes the secret of a link and gives this browser the right that the link stands for.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: linkSecret,
      answer: json(entry),
      refusals: ['invalidLink'],
      async handle({ body, request, setCookie }) {
        const address = options.addressOf(request);
        if (!(await limits.linkGuesses.allows(address))) return refuse('tooFast');
        const entered = invitations.exchange(body.secret);
        if (entered === null) return refuse('invalidLink');
        await limits.linkGuesses.giveBack(address);
        const { sessionId, role, pointId, unitId, label, expiresAt } = entered.invitation;
        const maxAge = Math.floor((expiresAt - options.clock()) / 1_000);
        setCookie({ name: invitationCookie(sessionId), token: entered.token, maxAge });
        return done({ sessionId, role, pointId, unitId, displayName: label });
      },
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/leave',
      summary: 'Ends the right that a link gave this browser in the session.',
      guard: guards.anyone,
      params: z.object({ sessionId: identifier }),
      query: nothing,
      body: nothing,
      answer: json(nothing),
      refusals: [],
      handle({ params, request, setCookie }) {
        const token = heldTokens(request.headers.cookie).invitationTo(params.sessionId);
        if (token !== null) invitations.leave(token);
        setCookie({ name: invitationCookie(params.sessionId), token: null, maxAge: 0 });
        return done({});
      },
    }),
    route({
      method: 'get',
      path: '/api/me',
      summary: 'Who this browser is: its account, and the sessions in which it has a right.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(whoAmI),
      refusals: [],
      handle: async ({ request }) => done(await rightsHeld(access, rooms, request.headers.cookie)),
    }),
  ];
}
