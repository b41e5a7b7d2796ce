import { createContext, useContext } from 'react';
import type { LiveSession } from './liveSession.ts';

export const SessionContext = createContext<LiveSession | null>(null);

/** The session around this component. Throws outside a `SessionProvider`: only we can cause that. */
export function useLiveSession(): LiveSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no SessionProvider around this component');
  return session;
}
