import type { Account } from '@diemcau/shared/protocol/api/accounts';
import { z } from 'zod';

const row = z.object({
  account_id: z.string(),
  name: z.string(),
  display_name: z.string(),
  password_hash: z.string().nullable(),
  administrator: z.int(),
  secretary: z.int(),
  created_at: z.int(),
  disabled_at: z.int().nullable(),
});

/** An account with what never leaves the server. */
export interface StoredAccount extends Account {
  readonly passwordHash: string | null;
}

/** Parses a row of `accounts`; null where there is none. */
export function accountFrom(found: unknown): StoredAccount | null {
  if (found === undefined) return null;
  const read = row.parse(found);
  return {
    accountId: read.account_id,
    name: read.name,
    displayName: read.display_name,
    administrator: read.administrator === 1,
    secretary: read.secretary === 1,
    disabled: read.disabled_at !== null,
    ready: read.password_hash !== null,
    createdAt: read.created_at,
    passwordHash: read.password_hash,
  };
}

/** The account as it is shown. */
export function shownAccount({ passwordHash: _hash, ...account }: StoredAccount): Account {
  return account;
}

/** Sign-in names are the same whatever their case and however their accents are composed. */
export const foldedName = (name: string): string =>
  name.normalize('NFC').trim().toLocaleLowerCase('vi');
