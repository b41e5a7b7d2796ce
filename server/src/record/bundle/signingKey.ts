import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SIGNATURE_BYTES = 64;

/** The server's key for bundles. Its private half never leaves this object. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  /** 64 bytes (Ed25519, RFC 8032): the same for the same bytes. */
  sign(bytes: Uint8Array): Buffer;
}

export interface PublicKey {
  readonly pem: string;
  /** SHA-256 of the key in SPKI form, in hexadecimal, four digits a group. */
  readonly fingerprint: string;
  holds(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** @param seed 32 random bytes that the server keeps to itself */
export function signingKey(seed: Uint8Array): SigningKey {
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return { publicKey: described(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key) };
}

/** Reads a key as this program writes it; null for anything else, were it a key written differently. */
export function readPublicKey(pem: string): PublicKey | null {
  try {
    const key = createPublicKey(pem);
    const read = key.asymmetricKeyType === 'ed25519' ? described(key) : null;
    return read?.pem === pem ? read : null;
  } catch {
    return null;
  }
}

function described(key: KeyObject): PublicKey {
  const digest = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return {
    pem: key.export({ type: 'spki', format: 'pem' }).toString(),
    fingerprint: grouped(digest.digest('hex')),
    holds: (bytes, signature) =>
      signature.length === SIGNATURE_BYTES && verify(null, bytes, key, signature),
  };
}

const grouped = (digits: string): string => digits.match(/.{4}/g)?.join(' ') ?? digits;

/** Whether two fingerprints are the same, however they are spaced and written. */
export const sameFingerprint = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (fingerprint: string): string => fingerprint.replace(/[\s:-]/g, '').toLowerCase();

/** Under which name the server keeps the seed. */
export const BUNDLE_KEY = 'bundles';
