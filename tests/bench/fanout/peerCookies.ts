import type { Opened } from './messages.ts';

/** By this the peers know the sender. */
export const SENDER = 'who=sender';

/** The peers let everybody in; a cookie of the same kind is sent along all the same. */
export const cookiesFor = (points: number): Omit<Opened, 'port'> => ({
  sessionId: 'fanout',
  cookies: Array.from({ length: points }, (_, place) => `who=receiver-${place}`),
  senderCookie: SENDER,
});
