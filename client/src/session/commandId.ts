const BYTES = 16;

/**
 * A fresh command identifier: 128 random bits in hexadecimal. `crypto.randomUUID` would need a secure
 * context, which a server on a local network without TLS does not give; `getRandomValues` needs none.
 */
export function freshCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
