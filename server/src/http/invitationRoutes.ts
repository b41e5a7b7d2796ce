import {
  type InvitationList,
  invitationList,
  issuedInvitation,
  issuedInvitations,
  type NewInvitation,
  newInvitations,
} from '@diemcau/shared/protocol/api/invitations';
import { identifier } from '@diemcau/shared/session/schemas';
import type { SessionState } from '@diemcau/shared/session/state';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { shownInvitation } from '../access/invitationRows.ts';
import type { InvitationTerms, IssuedSecret } from '../access/invitations.ts';
import { invitationLink } from '../access/links.ts';
import { done, type Outcome, type Refusal, refuse } from '../access/outcome.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const ofSession = z.object({ sessionId: identifier });
const ofInvitation = ofSession.extend({ invitationId: identifier });

const DAY = 24 * 3_600_000;
/** How long after the planned start, or after today when that is later, links hold unless told otherwise. */
const USUAL_LIFETIME = 30 * DAY;
const ROLES_OF_A_ROOM: ReadonlySet<string> = new Set(['chair', 'point', 'agency']);

/** Links into a session: listed, made, renewed and revoked by its secretaries. */
export function invitationRoutes(
  { invitations }: Access,
  guards: Guards,
  clock: () => number,
): readonly Route[] {
  const issued = ({ invitation, secret }: IssuedSecret, origin: string) => ({
    invitation: shownInvitation(invitation, clock()),
    link: invitationLink(origin, secret),
  });

  const usualEnd = (state: SessionState) =>
    Math.max(clock(), state.lifecycle.details?.startsAt ?? 0) + USUAL_LIFETIME;

  const termsOf = (wanted: NewInvitation, state: SessionState): Outcome<InvitationTerms> => {
    const expiresAt = wanted.expiresAt ?? usualEnd(state);
    if (expiresAt <= clock()) return refuse('invalidTime', 'expiresAt');
    return misplaced(wanted, state) ?? done({ ...wanted, expiresAt });
  };

  const allTerms = (
    wanted: readonly NewInvitation[],
    state: SessionState,
  ): Outcome<readonly InvitationTerms[]> => {
    const terms: InvitationTerms[] = [];
    for (const [place, each] of wanted.entries()) {
      const outcome = termsOf(each, state);
      if (!outcome.ok) return { ...outcome, field: `invitations.${place}.${outcome.field}` };
      terms.push(outcome.value);
    }
    return done(terms);
  };

  return [
    route({
      method: 'get',
      path: '/api/sessions/:sessionId/invitations',
      summary: 'The links of a session, without their secrets.',
      guard: guards.sessionSecretary,
      params: ofSession,
      query: nothing,
      body: nothing,
      answer: json(invitationList),
      refusals: ['unauthenticated', 'forbidden', 'notFound'],
      handle({ params }) {
        const list = invitations.list(params.sessionId);
        const shown: InvitationList = {
          invitations: list.map((each) => shownInvitation(each, clock())),
        };
        return done(shown);
      },
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/invitations',
      summary:
        'Makes links, one or many: all of them or, where one is refused, none. Shown now and never again.',
      guard: guards.sessionSecretary,
      params: ofSession,
      query: nothing,
      body: newInvitations,
      answer: json(issuedInvitations),
      refusals: [
        'unauthenticated',
        'forbidden',
        'notFound',
        'unknownPoint',
        'unknownUnit',
        'invalidTime',
      ],
      handle({ params, body, caller, origin }) {
        const terms = allTerms(body.invitations, caller.session.state);
        if (!terms.ok) return terms;
        const { identity } = caller.viewer.actor;
        const made = terms.value.map((each) =>
          invitations.create(params.sessionId, each, identity),
        );
        return done({ issued: made.map((each) => issued(each, origin)) });
      },
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/invitations/:invitationId/renew',
      summary:
        'Makes a new link in the place of one, which ends together with every device that came by it.',
      guard: guards.sessionSecretary,
      params: ofInvitation,
      query: nothing,
      body: nothing,
      answer: json(issuedInvitation),
      refusals: ['unauthenticated', 'forbidden', 'notFound'],
      handle({ params, caller, origin }) {
        const { identity } = caller.viewer.actor;
        const until = usualEnd(caller.session.state);
        const renewed = invitations.renew(params.sessionId, params.invitationId, until, identity);
        return renewed === null ? refuse('notFound') : done(issued(renewed, origin));
      },
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/invitations/:invitationId/revoke',
      summary: 'Ends a link and every device that came by it, at once.',
      guard: guards.sessionSecretary,
      params: ofInvitation,
      query: nothing,
      body: nothing,
      answer: json(nothing),
      refusals: ['unauthenticated', 'forbidden', 'notFound'],
      handle: ({ params }) =>
        invitations.revoke(params.sessionId, params.invitationId) ? done({}) : refuse('notFound'),
    }),
  ];
}

/** What the role needs and does not have, or what the session does not know; null where all is well. */
function misplaced({ role, pointId, unitId }: NewInvitation, state: SessionState): Refusal | null {
  if (pointId === null && ROLES_OF_A_ROOM.has(role)) return refuse('unknownPoint', 'pointId');
  if (pointId !== null && state.attendance.points[pointId] === undefined) {
    return refuse('unknownPoint', 'pointId');
  }
  if (unitId === null) return role === 'agency' ? refuse('unknownUnit', 'unitId') : null;
  return state.lifecycle.units[unitId] === undefined ? refuse('unknownUnit', 'unitId') : null;
}
