import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type DatabaseFailure,
  type DatabaseFailureCode,
  databaseFailure,
  databaseFailureCode,
} from './databaseFailures.ts';
import { lockDirectory } from './directoryLock.ts';
import { migrate, readMigrations, versionOf } from './migrations.ts';
import { systemCode } from './sqliteError.ts';

export const DATABASE_FILE = 'diemcau.sqlite';
export const LOCK_FILE = 'diemcau.lock';
/** How long a statement waits, in milliseconds, for another program that is writing. */
const BUSY_TIMEOUT = 2_000;

/** The open database of a data folder. One connection: every statement on it is synchronous. */
export interface StorageDatabase {
  readonly connection: DatabaseSync;
  /** The path of the database file. */
  readonly file: string;
  /** Empties the write-ahead log into the file and lets the folder go. Twice is as good as once. */
  readonly close: () => void;
}

export type DatabaseOpening =
  | { readonly ok: true; readonly database: StorageDatabase }
  | DatabaseFailure;

export interface OpeningOptions {
  /**
   * `write` (what a server needs) creates what is missing, keeps other servers out and migrates. `read`
   * changes nothing and works beside a running server; writing then fails as read-only.
   */
  readonly access: 'write' | 'read';
}

/**
 * Opens `diemcau.sqlite` in a data folder: WAL, every commit fsynced, foreign keys on. What the operator can
 * put right comes back as a failure with a code and a sentence naming the file; anything else is thrown.
 */
export function openDatabase(
  directory: string,
  { access }: OpeningOptions = { access: 'write' },
): DatabaseOpening {
  const file = join(directory, DATABASE_FILE);
  const close: (() => void)[] = [];
  const closeAll = () => {
    while (close.length > 0) close.pop()?.();
  };
  try {
    const connection =
      access === 'write' ? openToWrite(directory, file, close) : openToRead(file, close);
    return { ok: true, database: { connection, file, close: closeAll } };
  } catch (error) {
    closeAll();
    const code = error instanceof Unusable ? error.code : databaseFailureCode(error);
    if (code === null) throw error;
    return databaseFailure(code, file);
  }
}

/** Carries a code to where the database is given up. */
class Unusable extends Error {
  readonly code: DatabaseFailureCode;
  constructor(code: DatabaseFailureCode) {
    super(code);
    this.code = code;
  }
}

function openToWrite(directory: string, file: string, close: (() => void)[]): DatabaseSync {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  claim(file);
  close.push(lockDirectory(join(directory, LOCK_FILE)).release);
  const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  close.push(() => connection.close());
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
  `);
  check(connection);
  const migrations = readMigrations();
  if (versionOf(connection) > migrations.length) throw new Unusable('newerVersion');
  migrate(connection, migrations);
  // After a crash: what the last run wrote goes into the file, and its history (ballots) goes away.
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return connection;
}

function openToRead(file: string, close: (() => void)[]): DatabaseSync {
  if (!existsSync(file)) throw new Unusable('missing');
  const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: true });
  close.push(() => connection.close());
  check(connection);
  const version = versionOf(connection);
  const newest = readMigrations().length;
  if (version !== newest) throw new Unusable(version > newest ? 'newerVersion' : 'olderVersion');
  return connection;
}

/** Creates the file for its owner alone; SQLite itself would quietly open an unwritable one read-only. */
function claim(file: string): void {
  const there = existsSync(file);
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    const refused = ['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '');
    throw there && refused ? new Unusable('readOnly') : error;
  }
}

function check(connection: DatabaseSync): void {
  const row = connection.prepare('PRAGMA quick_check(1)').get();
  if (row?.quick_check !== 'ok') throw new Unusable('damaged');
}
