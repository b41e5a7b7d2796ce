import {
  documentProof,
  type VerificationAnswer,
  verificationAnswer,
  verificationKey,
} from '@diemcau/shared/protocol/api/verification';
import type { RecordModel } from '@diemcau/shared/record/model';
import { recordSchema } from '@diemcau/shared/record/schema';
import type { SessionState } from '@diemcau/shared/session/state';
import type { DocumentProof } from '@diemcau/shared/verify/fragment';
import type { Request } from 'express';
import { createAtOnce } from '../access/atOnce.ts';
import { done, refuse } from '../access/outcome.ts';
import type { RateLimit } from '../access/rateLimits.ts';
import type { PublicKey } from '../record/bundle/signingKey.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import type { RecordExports } from './recordExports.ts';
import { nothing, type Route, route } from './route.ts';

export interface VerificationParts {
  readonly publicKey: PublicKey;
  readonly rooms: Pick<SessionRooms, 'view'>;
  readonly records: RecordExports;
  /** The hash of a session's event; null where there is none of that number. */
  readonly hashAt: (sessionId: string, seq: number) => Promise<string | null>;
  readonly limit: RateLimit;
  readonly addressOf: (request: Request) => string;
}

/** What anybody may know who holds a document in hands: whether it is this server's, and whether it still counts. */
export function verificationRoutes(parts: VerificationParts, guards: Guards): readonly Route[] {
  const { publicKey, limit, addressOf } = parts;
  // Each takes its turn among the records that are written, so that few may wait, whoever asks.
  const atOnce = createAtOnce(4, 32);
  return [
    route({
      method: 'get',
      path: '/api/verification-key',
      summary: 'The public key that bundles are signed with.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(verificationKey),
      refusals: [],
      handle: () =>
        done({
          algorithm: 'Ed25519' as const,
          pem: publicKey.pem,
          fingerprint: publicKey.fingerprint,
        }),
    }),
    route({
      method: 'post',
      path: '/api/verification',
      summary: 'Whether a document is one that this server wrote, by what stands at its end.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: documentProof,
      answer: json(verificationAnswer),
      refusals: ['malformed', 'tooFast'],
      async handle({ body, request }) {
        const address = addressOf(request);
        if (!(await limit.allows(address))) return refuse('tooFast');
        const release = atOnce.admit(address);
        if (release === null) return refuse('tooFast');
        try {
          return done(await answerTo(parts, body));
        } finally {
          release();
        }
      },
    }),
  ];
}

async function answerTo(
  { rooms, records, hashAt }: VerificationParts,
  { document, sessionId, upTo, hash }: DocumentProof,
): Promise<VerificationAnswer> {
  if ((await hashAt(sessionId, upTo)) !== hash) return { matches: false };
  const [made, now] = [
    await records.make(sessionId, 'json', upTo, document),
    await rooms.view(sessionId),
  ];
  if (made === null || now === null) return { matches: false };
  const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(made.bytes)));
  return {
    matches: true,
    document,
    title: record.title,
    day: record.heading.date,
    upTo,
    status: statusOf(record),
    issue: issueOf(record),
    replacedBy: issuedSince(now.state, document, upTo),
  };
}

function statusOf({ document, status, state }: RecordModel): 'draft' | 'approved' | 'issued' {
  if (status === 'issued') return 'issued';
  return document !== 'invitation' && state === 'approved' ? 'approved' : 'draft';
}

const issueOf = ({ status, heading: { number, symbol, issuedOn } }: RecordModel) =>
  status !== 'issued' || number === null || issuedOn === null ? null : { number, symbol, issuedOn };

function issuedSince({ documents }: SessionState, document: RecordModel['document'], upTo: number) {
  const last = documents[document].issues.at(-1);
  if (last === undefined || last.seq <= upTo) return null;
  const { number, symbol, issuedOn } = last.details;
  return { number, symbol, issuedOn };
}
