import type { Committee } from '@diemcau/shared/committee/committee';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { parseCookie } from 'cookie';
import { done, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { AgencyLinks, StoredAgencyLink } from '../followUp/agencyLinks.ts';
import type { Guards } from './guards.ts';
import type { Guard } from './route.ts';

/** The cookie that an agency's link was exchanged for; a browser holds one at a time. */
export const AGENCY_COOKIE = 'diemcau-agency';

/** A secretary and the committee that is asked about. */
export interface CommitteeCaller {
  readonly actor: Actor;
  readonly committee: Committee;
}

/** An account that serves as secretary, on a committee that there is. */
export const committeeSecretary =
  (guards: Guards, store: CommitteeStore): Guard<{ committeeId: string }, CommitteeCaller> =>
  async (request, { committeeId }) => {
    const account = await guards.secretaryAccount(request, null);
    if (!account.ok) return account;
    const committee = store.committees().find((each) => each.committeeId === committeeId);
    if (committee === undefined) return refuse('notFound', 'committeeId');
    const identity = `account:${account.value.accountId}`;
    return done({ actor: { role: 'secretary', pointId: null, unitId: null, identity }, committee });
  };

/** An agency that came by its link. */
export interface AgencyCaller {
  readonly actor: Actor;
  readonly link: StoredAgencyLink;
}

export const agencyTokenOf = (cookieHeader: string | undefined): string | null =>
  parseCookie(cookieHeader ?? '')[AGENCY_COOKIE] ?? null;

/** Whoever holds an agency's link that has not ended. */
export const agencyGuard =
  (links: AgencyLinks): Guard<unknown, AgencyCaller> =>
  (request) => {
    const token = agencyTokenOf(request.headers.cookie);
    const link = token === null ? null : links.heldBy(token);
    if (link === null) return refuse('unauthenticated');
    const identity = `agencyLink:${link.linkId}`;
    return done({
      actor: { role: 'agency', pointId: null, unitId: link.unitId, identity },
      link,
    });
  };
