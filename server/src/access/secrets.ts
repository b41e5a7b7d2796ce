import { createHash } from 'node:crypto';

/** Where random bytes come from; `node:crypto`'s, but for tests. */
export type RandomBytes = (size: number) => Uint8Array;

const SECRET_BYTES = 32;

/** A new secret of 256 random bits, in base64url (43 characters): for links and cookies. */
export const newSecret = (randomBytes: RandomBytes): string =>
  Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url');

/**
 * What is stored and looked up in a secret's stead: its SHA-256. Nothing is ever compared with the secret
 * itself, so the time that a lookup takes tells nothing about it; 256 random bits need no salt.
 */
export const hashOfSecret = (secret: string): Uint8Array =>
  createHash('sha256').update(secret, 'utf8').digest();
