import {
  agencyLinks,
  issuedAgencyLink,
  newAgencyLink,
} from '@diemcau/shared/protocol/api/followUp';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import { type IssuedAgencySecret, shownAgencyLink } from '../followUp/agencyLinks.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { json } from './answers.ts';
import { committeeSecretary } from './followUpGuards.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const ofCommittee = z.object({ committeeId: identifier });
const ofLink = ofCommittee.extend({ linkId: identifier });
const refusals = ['unauthenticated', 'forbidden', 'notFound'] as const;

/** How long a link holds unless told otherwise. */
const USUAL_LIFETIME = 180 * 24 * 3_600_000;

/** Where an agency reports; the secret stands in the fragment, which browsers send to nobody. */
const urlOf = (origin: string, secret: string): string => `${origin}/nhiem-vu#${secret}`;

/** Links of agencies to a committee: listed, made, renewed and revoked by secretaries. */
export function agencyLinkRoutes(
  { links, sessions }: FollowUp,
  store: CommitteeStore,
  guards: Guards,
  clock: () => number,
): readonly Route[] {
  const secretary = committeeSecretary(guards, store);
  const issued = ({ link, secret }: IssuedAgencySecret, origin: string) => ({
    link: shownAgencyLink(link, clock()),
    url: urlOf(origin, secret),
  });
  /** In the catalogue, or in one of the committee's sessions. */
  const nameOf = async (committeeId: string, unitId: string): Promise<string | null> => {
    const listed = store.units().find((each) => each.unitId === unitId);
    if (listed !== undefined) return listed.name.vi;
    const all = await sessions.ofCommittee(committeeId);
    return all.flatMap(({ units }) => units[unitId]?.name.vi ?? [])[0] ?? null;
  };

  return [
    route({
      method: 'get',
      path: '/api/committees/:committeeId/links',
      summary: 'The links of agencies to a committee, without their secrets.',
      guard: secretary,
      params: ofCommittee,
      query: nothing,
      body: nothing,
      answer: json(agencyLinks),
      refusals,
      handle: ({ params }) =>
        done({
          links: links.list(params.committeeId).map((each) => shownAgencyLink(each, clock())),
        }),
    }),
    route({
      method: 'post',
      path: '/api/committees/:committeeId/links',
      summary: 'Makes a link by which an agency reports on its tasks. Shown now and never again.',
      guard: secretary,
      params: ofCommittee,
      query: nothing,
      body: newAgencyLink,
      answer: json(issuedAgencyLink),
      refusals: [...refusals, 'unknownUnit', 'invalidTime'],
      async handle({ params, body, caller, origin }) {
        const name = await nameOf(params.committeeId, body.unitId);
        if (name === null) return refuse('unknownUnit', 'unitId');
        const expiresAt = body.expiresAt ?? clock() + USUAL_LIFETIME;
        if (expiresAt <= clock()) return refuse('invalidTime', 'expiresAt');
        const terms = { unitId: body.unitId, label: body.label ?? name, expiresAt };
        const made = links.create(params.committeeId, terms, caller.actor.identity);
        return done(issued(made, origin));
      },
    }),
    route({
      method: 'post',
      path: '/api/committees/:committeeId/links/:linkId/renew',
      summary: 'Makes a new link in the place of one, which ends together with its devices.',
      guard: secretary,
      params: ofLink,
      query: nothing,
      body: nothing,
      answer: json(issuedAgencyLink),
      refusals,
      handle({ params, caller, origin }) {
        const until = clock() + USUAL_LIFETIME;
        const { identity } = caller.actor;
        const renewed = links.renew(params.committeeId, params.linkId, until, identity);
        return renewed === null ? refuse('notFound', 'linkId') : done(issued(renewed, origin));
      },
    }),
    route({
      method: 'post',
      path: '/api/committees/:committeeId/links/:linkId/revoke',
      summary: 'Ends an agency’s link and every device that came by it, at once.',
      guard: secretary,
      params: ofLink,
      query: nothing,
      body: nothing,
      answer: json(nothing),
      refusals,
      handle: ({ params }) =>
        links.revoke(params.committeeId, params.linkId) ? done({}) : refuse('notFound', 'linkId'),
    }),
  ];
}
