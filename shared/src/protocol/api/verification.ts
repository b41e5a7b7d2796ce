import { z } from 'zod';
import { recordDocument } from '../../record/schema.ts';
import { day, identifier } from '../../session/schemas.ts';

/** The key that the server signs bundles with. */
export const verificationKey = z.object({
  algorithm: z.literal('Ed25519'),
  /** SubjectPublicKeyInfo. */
  pem: z.string(),
  /** SHA-256 of the key, in groups of four digits: to be compared by eye. */
  fingerprint: z.string(),
});
export type VerificationKey = z.infer<typeof verificationKey>;

/** What a document says of itself at its end. */
export const documentProof = z.object({
  document: recordDocument,
  sessionId: identifier,
  upTo: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const issue = z.object({
  number: z.int().positive(),
  symbol: z.string(),
  issuedOn: day,
});

/** Nothing is told of a session unless the hash is that of its event. */
export const verificationAnswer = z.discriminatedUnion('matches', [
  z.object({ matches: z.literal(false) }),
  z.object({
    matches: z.literal(true),
    document: recordDocument,
    title: z.string(),
    /** Of the session. */
    day: day.nullable(),
    upTo: z.int().positive(),
    /** As the document stood when it was written. */
    status: z.enum(['draft', 'approved', 'issued']),
    issue: issue.nullable(),
    /** The document that was issued in its stead since. */
    replacedBy: issue.nullable(),
  }),
]);
export type VerificationAnswer = z.infer<typeof verificationAnswer>;

/** The number of the last event that the bundle takes in; null for all so far. */
export const newBundle = z.object({ upTo: z.int().positive().nullable() });

export const bundleJob = z.object({
  jobId: identifier,
  upTo: z.int().positive(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Files written, and to be written; null until that is known. */
  done: z.int().nonnegative(),
  total: z.int().positive().nullable(),
  bytes: z.int().nonnegative().nullable(),
});
export type BundleJob = z.infer<typeof bundleJob>;
