import type { DatabaseSync } from 'node:sqlite';
import type { AccountChange } from '@diemcau/shared/protocol/api/accounts';
import { z } from 'zod';
import { accountFrom, type StoredAccount } from './accountRows.ts';

/** The table `accounts`, read and written; no rule of who may do what stands here. */
export interface AccountStore {
  byId(accountId: string): StoredAccount | null;
  /** By the folded sign-in name. */
  byName(name: string): StoredAccount | null;
  /** Oldest first. */
  all(): readonly StoredAccount[];
  add(account: StoredAccount): void;
  change(accountId: string, change: AccountChange, at: number): void;
  setPasswordHash(accountId: string, passwordHash: string): void;
  /** Accounts that can administer just now: not disabled, with a password. */
  readyAdministrators(): number;
}

const count = z.object({ count: z.int() });

export function createAccountStore(database: DatabaseSync): AccountStore {
  const byId = database.prepare('SELECT * FROM accounts WHERE account_id = ?');
  const byName = database.prepare('SELECT * FROM accounts WHERE name = ?');
  const all = database.prepare('SELECT * FROM accounts ORDER BY created_at, rowid');
  const insert = database.prepare(`
    INSERT INTO accounts (account_id, name, display_name, password_hash, administrator, secretary, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const update = database.prepare(`
    UPDATE accounts SET display_name = ?, administrator = ?, secretary = ?,
      disabled_at = CASE WHEN ? = 1 THEN coalesce(disabled_at, ?) END
    WHERE account_id = ?`);
  const setPassword = database.prepare(
    'UPDATE accounts SET password_hash = ? WHERE account_id = ?',
  );
  const readyAdministrators = database.prepare(`
    SELECT count(*) AS count FROM accounts
    WHERE administrator = 1 AND disabled_at IS NULL AND password_hash IS NOT NULL`);

  return {
    byId: (accountId) => accountFrom(byId.get(accountId)),
    byName: (name) => accountFrom(byName.get(name)),
    all: () => all.all().flatMap((row) => accountFrom(row) ?? []),
    add(account) {
      insert.run(
        account.accountId,
        account.name,
        account.displayName,
        account.passwordHash,
        Number(account.administrator),
        Number(account.secretary),
        account.createdAt,
      );
    },
    change(accountId, change, at) {
      update.run(
        change.displayName,
        Number(change.administrator),
        Number(change.secretary),
        Number(change.disabled),
        at,
        accountId,
      );
    },
    setPasswordHash: (accountId, passwordHash) => void setPassword.run(passwordHash, accountId),
    readyAdministrators: () => count.parse(readyAdministrators.get()).count,
  };
}
