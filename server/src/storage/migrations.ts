import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from './transaction.ts';

const FOLDER = join(import.meta.dirname, 'migrations');
const NAME = /^(\d{4})-[a-z][a-z-]*\.sql$/;
const versionRow = z.object({ user_version: z.int().nonnegative() });

/** A numbered file of SQL; the database's `user_version` is the number of the last one that it went through. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** The migrations in order, 1, 2, 3 …; throws where a file is misnamed or a number is missing or taken twice. */
export function readMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name, position) => {
      const version = Number(NAME.exec(name)?.[1]);
      if (version !== position + 1) throw new Error(`migrations/${name} is out of order`);
      return { version, name, sql: readFileSync(join(FOLDER, name), 'utf8') };
    });
}

export const versionOf = (connection: DatabaseSync): number =>
  versionRow.parse(connection.prepare('PRAGMA user_version').get()).user_version;

/** Runs what the database has not been through, each migration in a transaction of its own. */
export function migrate(connection: DatabaseSync, migrations: readonly Migration[]): void {
  const from = versionOf(connection);
  for (const { version, sql } of migrations.filter((each) => each.version > from)) {
    inTransaction(connection, () => {
      connection.exec(sql);
      connection.exec(`PRAGMA user_version = ${version}`);
    });
  }
}
