import type { Account } from '@diemcau/shared/protocol/api/accounts';
import { audienceOf } from '@diemcau/shared/session/viewer';
import type { Access } from '../access/access.ts';
import { heldTokens } from '../access/cookies.ts';
import type { AuthenticatedViewer } from '../access/gatekeeper.ts';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import type { SessionRooms, SessionView } from '../sessions/sessionRooms.ts';
import type { Guard } from './route.ts';

interface OfSession {
  readonly sessionId: string;
}

/** Somebody with a right in a session, and the session as it stands. */
export interface SessionCaller {
  readonly viewer: AuthenticatedViewer;
  readonly session: SessionView;
}

/** Who may use a route. Every route names one of these. */
export interface Guards {
  readonly anyone: Guard<unknown, null>;
  /** Signed in, or come by an invitation to any session. */
  readonly known: Guard<unknown, null>;
  readonly account: Guard<unknown, Account>;
  readonly administrator: Guard<unknown, Account>;
  /** An account that serves as secretary. */
  readonly secretaryAccount: Guard<unknown, Account>;
  /** Anyone with a right in the session. */
  readonly viewer: Guard<OfSession, SessionCaller>;
  /** The session's secretaries, by account or by invitation. */
  readonly sessionSecretary: Guard<OfSession, SessionCaller>;
}

export function createGuards(
  { accounts, invitations, gatekeeper }: Access,
  rooms: Pick<SessionRooms, 'view'>,
): Guards {
  const signedIn = (cookieHeader: string | undefined): Account | null => {
    const token = heldTokens(cookieHeader).account;
    return token === null ? null : accounts.signedIn(token);
  };

  const account = (cookieHeader: string | undefined, may: (account: Account) => boolean) => {
    const found = signedIn(cookieHeader);
    if (found === null) return refuse('unauthenticated');
    return may(found) ? done(found) : refuse('forbidden');
  };

  const viewer = async (
    cookieHeader: string | undefined,
    sessionId: string,
  ): Promise<Outcome<SessionCaller>> => {
    const found = await gatekeeper.viewerOf(cookieHeader, sessionId);
    if (found === null) {
      const asked = signedIn(cookieHeader);
      if (asked === null) return refuse('unauthenticated');
      return refuse(asked.secretary ? 'notFound' : 'forbidden');
    }
    const session = await rooms.view(sessionId);
    return session === null ? refuse('notFound') : done({ viewer: found, session });
  };

  return {
    anyone: () => done(null),
    known(request) {
      const held = heldTokens(request.headers.cookie);
      const invited = held.invitations.some((token) => invitations.heldBy(token) !== null);
      return invited || signedIn(request.headers.cookie) !== null
        ? done(null)
        : refuse('unauthenticated');
    },
    account: (request) => account(request.headers.cookie, () => true),
    administrator: (request) =>
      account(request.headers.cookie, ({ administrator }) => administrator),
    secretaryAccount: (request) => account(request.headers.cookie, ({ secretary }) => secretary),
    viewer: (request, { sessionId }) => viewer(request.headers.cookie, sessionId),
    async sessionSecretary(request, { sessionId }) {
      const found = await viewer(request.headers.cookie, sessionId);
      if (!found.ok) return found;
      return found.value.viewer.actor.role === 'secretary' ? found : refuse('forbidden');
    },
  };
}

/** Whether the caller serves in all sessions, and not by an invitation to this one alone. */
export const isAccount = ({ viewer }: SessionCaller): boolean =>
  viewer.actor.identity.startsWith('account:');

/** Whether the caller is chair or secretary just now. */
export const isOfficer = ({ viewer, session }: SessionCaller): boolean =>
  audienceOf(session.state.lifecycle, viewer.actor) === 'officers';
