import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { hashOfSecret, newSecret, type RandomBytes } from './secrets.ts';

/** How long a link that lets somebody set a password may be used. */
export const ACCOUNT_LINK_LIFETIME = 7 * 24 * 3_600_000;

/** Links that let their holder set a password, once. There is no mail: somebody hands them over. */
export interface AccountLinks {
  /** A fresh link for an account, or for the first administrator (null); earlier ones end. */
  issue(accountId: string | null): { readonly secret: string; readonly expiresAt: number };
  /** Whose it is, while it may be used; null for anything else. */
  find(secret: string): { readonly accountId: string | null } | null;
  /** Ends the links of an account, or of the first administrator. */
  end(accountId: string | null): void;
  forgetEnded(): void;
}

const row = z.object({ account_id: z.string().nullable(), expires_at: z.int() });

export function createAccountLinks(parts: {
  readonly database: DatabaseSync;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}): AccountLinks {
  const { database, clock, randomBytes } = parts;
  const insert = database.prepare(
    'INSERT INTO account_links (secret_hash, account_id, expires_at) VALUES (?, ?, ?)',
  );
  const find = database.prepare(
    'SELECT account_id, expires_at FROM account_links WHERE secret_hash = ?',
  );
  const remove = database.prepare('DELETE FROM account_links WHERE account_id IS ?');
  const removeEnded = database.prepare('DELETE FROM account_links WHERE expires_at <= ?');
  const end = (accountId: string | null) => void remove.run(accountId);

  return {
    issue(accountId) {
      end(accountId);
      const secret = newSecret(randomBytes);
      const expiresAt = clock() + ACCOUNT_LINK_LIFETIME;
      insert.run(hashOfSecret(secret), accountId, expiresAt);
      return { secret, expiresAt };
    },
    find(secret) {
      const found = row.optional().parse(find.get(hashOfSecret(secret)));
      if (found === undefined || found.expires_at <= clock()) return null;
      return { accountId: found.account_id };
    },
    end,
    forgetEnded: () => void removeEnded.run(clock()),
  };
}
