import { z } from 'zod';

export const joinRequest = z.object({
  url: z.string(),
  sessionId: z.string(),
  cookie: z.string(),
  /** `snapshot`: our server's way. `oneByOne`: the peer's, which sends the whole log event by event. */
  way: z.enum(['snapshot', 'oneByOne']),
});

export const joined = z.object({
  /** From opening the connection to the state being there. */
  milliseconds: z.number(),
  /** Received over the TCP connection, handshake included. */
  bytes: z.int(),
  hash: z.string(),
});
export type Joined = z.infer<typeof joined>;
