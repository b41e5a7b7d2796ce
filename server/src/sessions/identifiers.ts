import { randomBytes } from 'node:crypto';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 20;

/** A fresh identifier: 100 random bits in base32 (20 lower-case letters and digits). */
export function freshIdentifier(): string {
  return Array.from(randomBytes(LENGTH), (byte) => DIGITS.charAt(byte % DIGITS.length)).join('');
}

/** 16 random bytes in base64url: the salt of one event. */
export const freshSalt = (): string => randomBytes(16).toString('base64url');
