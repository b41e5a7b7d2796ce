import type { SessionRooms } from '../sessions/sessionRooms.ts';
import type { Accounts } from './accounts.ts';
import { heldTokens } from './cookies.ts';
import type { AuthenticatedViewer, Gatekeeper } from './gatekeeper.ts';
import type { StoredInvitation } from './invitationRows.ts';
import type { Invitations } from './invitations.ts';
import type { Revocations } from './revocations.ts';

interface GatekeeperParts {
  readonly accounts: Accounts;
  readonly invitations: Invitations;
  readonly revocations: Revocations;
  readonly rooms: Pick<SessionRooms, 'view'>;
}

/** The viewer that an invitation makes of whoever holds it. */
export const invitedViewer = (invitation: StoredInvitation): AuthenticatedViewer => ({
  sessionId: invitation.sessionId,
  actor: {
    role: invitation.role,
    pointId: invitation.pointId,
    unitId: invitation.unitId,
    identity: `invitation:${invitation.invitationId}`,
  },
  displayName: invitation.label,
});

/**
 * Tells viewers by their cookies. An invitation to the session comes before an account: whoever opened a
 * point's link wants to be that point, though the browser be signed in as well.
 */
export function createCookieGatekeeper(parts: GatekeeperParts): Gatekeeper {
  const { accounts, invitations, revocations, rooms } = parts;

  const asInvited = (token: string | null, sessionId: string): AuthenticatedViewer | null => {
    const invitation = token === null ? null : invitations.heldBy(token);
    return invitation?.sessionId === sessionId ? invitedViewer(invitation) : null;
  };

  const asSecretary = async (
    token: string | null,
    sessionId: string,
  ): Promise<AuthenticatedViewer | null> => {
    const account = token === null ? null : accounts.signedIn(token);
    if (account?.secretary !== true) return null;
    const session = await rooms.view(sessionId);
    if (session === null) return null;
    const { points, pointOrder } = session.state.attendance;
    const pointId = pointOrder.find((id) => points[id]?.kind === 'central') ?? null;
    const identity = `account:${account.accountId}`;
    return {
      sessionId,
      actor: { role: 'secretary', pointId, unitId: null, identity },
      displayName: account.displayName,
    };
  };

  return {
    async viewerOf(cookieHeader, sessionId) {
      const held = heldTokens(cookieHeader);
      return (
        asInvited(held.invitationTo(sessionId), sessionId) ??
        (await asSecretary(held.account, sessionId))
      );
    },
    onRevoked: (listener) => revocations.onRevoked(listener),
  };
}
