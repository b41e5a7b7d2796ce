import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { serverKey } from '../../access/serverKey.ts';
import type { EventStore } from '../../eventStore/eventStore.ts';
import type { Logger } from '../../log/logger.ts';
import { type BundleJobs, createBundleJobs } from './bundleJobs.ts';
import type { BundleWriter } from './bundleWriter.ts';
import { BUNDLE_KEY, type PublicKey, signingKey } from './signingKey.ts';

/** What the server can prove, and by what. */
export interface Proofs {
  readonly publicKey: PublicKey;
  /** The hash of a session's event; null where there is none of that number. */
  hashAt(sessionId: string, seq: number): Promise<string | null>;
  readonly bundles: BundleJobs;
}

export interface ProofParts {
  /** Opened to write: the key is made here where there is none yet. */
  readonly database: DatabaseSync;
  readonly store: Pick<EventStore, 'read'>;
  readonly writer: BundleWriter;
  readonly clock: () => number;
  readonly log: Pick<Logger, 'error'>;
}

export function createProofs({ database, store, writer, clock, log }: ProofParts): Proofs {
  const failed = (error: unknown) => log.error({ err: error }, 'a bundle could not be written');
  void writer.clear().catch(failed);
  return {
    publicKey: signingKey(serverKey(database, BUNDLE_KEY, randomBytes)).publicKey,
    async hashAt(sessionId, seq) {
      const [event] = await store.read(sessionId, seq - 1, 1);
      return event?.seq === seq ? event.hash : null;
    },
    bundles: createBundleJobs(writer, clock, failed),
  };
}
