import { hash, type Options, verify } from '@node-rs/argon2';

/** Makes and checks what is stored of a password. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(stored: string, password: string): Promise<boolean>;
}

/** argon2id as OWASP's Password Storage Cheat Sheet recommends it: 19 MiB, two passes, one lane. */
export const argon2Options = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const satisfies Options;

export const argon2Passwords: Passwords = {
  hash: (password) => hash(password, argon2Options),
  verify: (stored, password) => verify(stored, password),
};
