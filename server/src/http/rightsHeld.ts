import type { HeldRight, WhoAmI } from '@diemcau/shared/protocol/api/accounts';
import type { Access } from '../access/access.ts';
import { heldTokens } from '../access/cookies.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';

/** The account and the rights that a Cookie header stands for; of two in one session, the invitation's. */
export async function rightsHeld(
  { accounts, invitations, gatekeeper }: Access,
  rooms: SessionRooms,
  cookieHeader: string | undefined,
): Promise<WhoAmI> {
  const held = heldTokens(cookieHeader);
  const account = held.account === null ? null : accounts.signedIn(held.account);
  const invited = held.invitations.flatMap((token) => invitations.heldBy(token)?.sessionId ?? []);
  const served = account?.secretary === true ? await rooms.sessionIds() : [];
  const sessionIds = [...new Set([...invited, ...served])];
  const rights = await Promise.all(
    sessionIds.map((sessionId) => rightIn(gatekeeper, rooms, cookieHeader, sessionId)),
  );
  return { account, sessions: rights.flatMap((right) => right ?? []) };
}

async function rightIn(
  gatekeeper: Access['gatekeeper'],
  rooms: SessionRooms,
  cookieHeader: string | undefined,
  sessionId: string,
): Promise<HeldRight | null> {
  const viewer = await gatekeeper.viewerOf(cookieHeader, sessionId);
  const session = await rooms.view(sessionId);
  if (viewer === null || session === null || viewer.actor.role === 'system') return null;
  const { role, pointId, unitId, identity } = viewer.actor;
  const { details, phase } = session.state.lifecycle;
  return {
    sessionId,
    title: details?.title ?? null,
    phase,
    role,
    pointId,
    unitId,
    displayName: viewer.displayName,
    through: identity.startsWith('account:') ? 'account' : 'invitation',
  };
}
