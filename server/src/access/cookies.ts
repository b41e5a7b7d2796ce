import { parseCookie } from 'cookie';

const PREFIX = 'diemcau_';

/** The cookie of somebody who signed in. */
export const ACCOUNT_COOKIE = 'diemcau-account';

/** The cookie that an invitation to this session was exchanged for: one browser may hold several sessions. */
export const invitationCookie = (sessionId: string): string =>
  PREFIX + sessionId.replaceAll(/[^A-Za-z0-9-]/g, '_');

/** A cookie to be set, or, with a null token, removed. */
export interface CookieChange {
  readonly name: string;
  readonly token: string | null;
  /** Seconds that the browser keeps it. */
  readonly maxAge: number;
}

/** What a Cookie header holds of ours. */
export interface HeldTokens {
  readonly account: string | null;
  invitationTo(sessionId: string): string | null;
  readonly invitations: readonly string[];
}

/** Reads a Cookie header; anything that is not ours is passed over. */
export function heldTokens(cookieHeader: string | undefined): HeldTokens {
  const cookies = new Map(Object.entries(parseCookie(cookieHeader ?? '')));
  return {
    account: cookies.get(ACCOUNT_COOKIE) ?? null,
    invitationTo: (sessionId) => cookies.get(invitationCookie(sessionId)) ?? null,
    invitations: [...cookies].flatMap(([name, value]) =>
      name.startsWith(PREFIX) && value !== undefined ? [value] : [],
    ),
  };
}
