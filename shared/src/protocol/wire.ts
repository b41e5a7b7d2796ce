import { z } from 'zod';
import { identifier } from '../session/schemas.ts';

/** Bytes that one message from a client may have. */
export const MESSAGE_LIMIT = 64 * 1024;

/** How many missing events a client is sent one by one; past that it takes a snapshot. */
export const RESUME_LIMIT = 2_000;

/** The client's envelope of a command; the payload is parsed by the command's own schema. */
export const commandEnvelope = z.object({
  /** Chosen by the client: sent twice, it happens once (promise I4). */
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  type: z.string().max(64),
  payload: z.unknown(),
});

export const resumeRequest = z.object({
  /** The last event that the client has folded; 0 when it has nothing. */
  afterSeq: z.int().nonnegative(),
  /** Shape and audience of the state the client holds; when either is not today's, it is sent a snapshot. */
  shape: z.int().nonnegative(),
  audience: z.string().max(100).nullable(),
});

/** Which entry of the conclusions this socket has open for writing; null: none any more. Not logged. */
export const draftingRequest = z.object({ entryId: identifier.nullable() });

/** What the socket asks for when it connects; who it is, the cookie says. */
export const handshake = z.object({ sessionId: identifier });

/** Requests of the client, by name. Each is answered by an acknowledgement. */
export const clientRequests = {
  command: commandEnvelope,
  resume: resumeRequest,
  drafting: draftingRequest,
  clock: z.object({}),
};
