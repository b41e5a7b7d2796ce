import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { sqliteCode } from '../storage/sqliteError.ts';
import { hashOfSecret, newSecret, type RandomBytes } from './secrets.ts';

const HOUR = 3_600_000;
/** A working day: a sign-in that nobody used for so long has ended. */
export const IDLE_LIMIT = 12 * HOUR;
/** However much it is used, a sign-in ends after a week. */
export const ABSOLUTE_LIMIT = 7 * 24 * HOUR;
/** How exactly the last use is known: a write at every request would be a waste. */
const USE_STEP = 60_000;

/** Sign-ins, each known by a token in a cookie. */
export interface AccountSessions {
  /** Gives the token. */
  begin(accountId: string): string;
  /** The account that a token stands for while it holds, or null. Counts as use. */
  accountOf(token: string): string | null;
  end(token: string): void;
  endAllOf(accountId: string): void;
  forgetEnded(): void;
}

const row = z.object({ account_id: z.string(), last_used_at: z.int(), expires_at: z.int() });

export function createAccountSessions(parts: {
  readonly database: DatabaseSync;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}): AccountSessions {
  const { database, clock, randomBytes } = parts;
  const insert = database.prepare(
    'INSERT INTO account_sessions (token_hash, account_id, last_used_at, expires_at) VALUES (?, ?, ?, ?)',
  );
  const find = database.prepare(
    'SELECT account_id, last_used_at, expires_at FROM account_sessions WHERE token_hash = ?',
  );
  const touch = database.prepare(
    'UPDATE account_sessions SET last_used_at = ? WHERE token_hash = ?',
  );
  const remove = database.prepare('DELETE FROM account_sessions WHERE token_hash = ?');
  const removeAll = database.prepare('DELETE FROM account_sessions WHERE account_id = ?');
  const removeEnded = database.prepare(
    'DELETE FROM account_sessions WHERE expires_at <= ? OR last_used_at <= ?',
  );

  /** A full disk or a read-only file must not keep a secretary from reading. */
  const noteUse = (now: number, tokenHash: Uint8Array) => {
    try {
      touch.run(now, tokenHash);
    } catch (error) {
      if (sqliteCode(error) === null) throw error;
    }
  };

  return {
    begin(accountId) {
      const token = newSecret(randomBytes);
      insert.run(hashOfSecret(token), accountId, clock(), clock() + ABSOLUTE_LIMIT);
      return token;
    },
    accountOf(token) {
      const now = clock();
      const tokenHash = hashOfSecret(token);
      const found = row.optional().parse(find.get(tokenHash));
      if (found === undefined || found.expires_at <= now) return null;
      if (found.last_used_at + IDLE_LIMIT <= now) return null;
      if (found.last_used_at + USE_STEP <= now) noteUse(now, tokenHash);
      return found.account_id;
    },
    end: (token) => void remove.run(hashOfSecret(token)),
    endAllOf: (accountId) => void removeAll.run(accountId),
    forgetEnded: () => void removeEnded.run(clock(), clock() - IDLE_LIMIT),
  };
}
