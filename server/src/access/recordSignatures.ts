import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long an address of a record opens without signing in. */
export const RECORD_LINK_LIFETIME = 3_600_000;

/** What a signature vouches for: this session's record up to that event, in any format, until then. */
export interface SignedRecord {
  readonly sessionId: string;
  readonly upTo: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Signs addresses of records, so that they open for an hour in a program that holds no cookie. */
export interface RecordSignatures {
  sign(record: SignedRecord): string;
  /** Whether the signature is ours and has not expired. */
  holds(record: SignedRecord, signature: string): boolean;
}

export function createRecordSignatures(key: Uint8Array, clock: () => number): RecordSignatures {
  const mac = ({ sessionId, upTo, expiresAt }: SignedRecord) =>
    createHmac('sha256', key).update(`record\n${sessionId}\n${upTo}\n${expiresAt}`).digest();
  return {
    sign: (record) => mac(record).toString('base64url'),
    holds(record, signature) {
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(record);
      const equal = given.length === expected.length && timingSafeEqual(given, expected);
      return equal && clock() < record.expiresAt;
    },
  };
}
