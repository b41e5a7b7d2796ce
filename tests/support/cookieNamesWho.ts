import type { Gatekeeper } from '@diemcau/server/access/gatekeeper';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { party } from '@diemcau/shared/session/schemas';

/** A gatekeeper for tests, and the way to revoke somebody's right. */
export interface TestGatekeeper extends Gatekeeper {
  revoke(identity: string): void;
}

/** The Cookie header by which the test's gatekeeper knows this actor. */
export const cookieFor = ({ role, pointId, unitId }: Omit<Actor, 'identity'>): string =>
  `who=${encodeURIComponent(JSON.stringify({ role, pointId, unitId }))}`;

/** Whom the identity of such a cookie names. */
export const identityFor = (actor: Omit<Actor, 'identity'>): string =>
  `invitation:${cookieFor(actor)}`;

/** Believes what the cookie says; revoked identities and other cookies have no right. */
export function cookieNamesWho(): TestGatekeeper {
  const revoked = new Set<string>();
  const listeners = new Set<(identity: string) => void>();
  return {
    viewerOf: async (cookieHeader, sessionId) => {
      const [, text] = /^who=(.+)$/.exec(cookieHeader ?? '') ?? [];
      if (text === undefined) return null;
      const who = party.parse(JSON.parse(decodeURIComponent(text)));
      const identity = identityFor(who);
      if (revoked.has(identity)) return null;
      return { sessionId, actor: { ...who, identity }, displayName: who.role };
    },
    onRevoked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revoke: (identity) => {
      revoked.add(identity);
      for (const listener of listeners) listener(identity);
    },
  };
}
