import type { Actor } from '@diemcau/shared/log/storedEvent';

/** Somebody whom a cookie has shown to have a right in one session. */
export interface AuthenticatedViewer {
  readonly sessionId: string;
  /** `identity` is `invitation:ID` or `account:ID`. */
  readonly actor: Actor;
  readonly displayName: string;
}

/** Decides who a request or a socket belongs to; the only source of actors (nothing a client writes counts). */
export interface Gatekeeper {
  /** The viewer that this Cookie header stands for in that session, or null. */
  viewerOf(
    cookieHeader: string | undefined,
    sessionId: string,
  ): Promise<AuthenticatedViewer | null>;
  /** Calls back with the identity whenever an invitation or an account loses its right. Returns the way to stop. */
  onRevoked(listener: (identity: string) => void): () => void;
}
