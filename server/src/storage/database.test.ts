import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { DATABASE_FILE, openDatabase } from './database.ts';
import { readMigrations } from './migrations.ts';
import { openTestDatabase, temporaryDirectory } from './testing.ts';

const NOBODY = 65_534;

/** Opens and closes at once; gives the code of the failure, or null. Each sentence must name the file. */
function failureOf(directory: string, access: 'write' | 'read' = 'write'): string | null {
  const opening = openDatabase(directory, { access });
  if (opening.ok) {
    opening.database.close();
    return null;
  }
  for (const sentence of [opening.message.vi, opening.message.en]) {
    expect(sentence).toContain(join(directory, DATABASE_FILE));
    expect(sentence).not.toContain('\n');
  }
  return opening.code;
}

/** Rights mean nothing to root: as root, runs as a user that has none. */
function withoutPrivileges<Result>(directory: string, work: () => Result): Result {
  if (process.getuid?.() !== 0) return work();
  chownSync(directory, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** A migrated database, closed. */
function closedDatabase(): { directory: string; file: string } {
  const directory = temporaryDirectory();
  const { file, close } = openTestDatabase(directory);
  close();
  return { directory, file };
}

test('a new folder and its file are for their owner alone; the newest version stands in it', () => {
  const directory = join(temporaryDirectory(), 'một', 'hai');
  const { connection, file } = openTestDatabase(directory);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const pragma = (name: string) =>
    Object.values(connection.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('busy_timeout')).toBe(2_000);
  expect(pragma('user_version')).toBe(readMigrations().length);
});

test('opened again, a database is not migrated twice', () => {
  const { directory } = closedDatabase();
  expect(failureOf(directory)).toBeNull();
  expect(failureOf(directory, 'read')).toBeNull();
});

test('a second server is refused while the first one runs, a reader is not', () => {
  const directory = temporaryDirectory();
  const first = openTestDatabase(directory);
  expect(failureOf(directory)).toBe('locked');
  expect(failureOf(directory, 'read')).toBeNull();
  first.close();
  expect(failureOf(directory)).toBeNull();
});

test('another process keeps the database locked until it is killed', async () => {
  const directory = temporaryDirectory();
  const program = `
    const { openDatabase } = await import(${JSON.stringify(import.meta.resolve('./database.ts'))});
    const opening = openDatabase(${JSON.stringify(directory)});
    console.log(opening.ok);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('true\n');
  expect(failureOf(directory)).toBe('locked');
  child.kill('SIGKILL');
  await exited;
  expect(failureOf(directory)).toBeNull();
});

test('a database that another program keeps to itself is locked', () => {
  const { directory, file } = closedDatabase();
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  expect(failureOf(directory)).toBe('locked');
});

test('a newer database is refused and left as it is', () => {
  const { directory, file } = closedDatabase();
  const newer = new DatabaseSync(file);
  newer.exec(`PRAGMA user_version = ${readMigrations().length + 1}`);
  newer.close();
  const before = readFileSync(file);
  expect(failureOf(directory)).toBe('newerVersion');
  expect(failureOf(directory, 'read')).toBe('newerVersion');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an older database is refused to readers and migrated by a server', () => {
  const directory = temporaryDirectory();
  const older = new DatabaseSync(join(directory, DATABASE_FILE));
  older.exec('PRAGMA journal_mode = WAL');
  older.close();
  expect(failureOf(directory, 'read')).toBe('olderVersion');
  expect(failureOf(directory)).toBeNull();
  expect(failureOf(directory, 'read')).toBeNull();
});

test('a reader is told that the database is missing, and creates nothing', () => {
  const directory = temporaryDirectory();
  expect(failureOf(directory, 'read')).toBe('missing');
  expect(existsSync(join(directory, DATABASE_FILE))).toBe(false);
});

test('a file that is no database is refused and left as it is', () => {
  const directory = temporaryDirectory();
  const text = 'biên bản '.repeat(1_000);
  writeFileSync(join(directory, DATABASE_FILE), text);
  expect(failureOf(directory)).toBe('notDatabase');
  expect(readFileSync(join(directory, DATABASE_FILE), 'utf8')).toBe(text);
});

test.each([
  [
    'overwritten in the middle',
    (file: string) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xa5, 4_096, 12_288));
    },
  ],
  ['cut short', (file: string) => truncateSync(file, 8_192)],
])('a database %s is told to be damaged', (_how, damage) => {
  const { directory, file } = closedDatabase();
  damage(file);
  expect(failureOf(directory)).toBe('damaged');
  expect(failureOf(directory, 'read')).toBe('damaged');
});

test('a file without the right to write is read-only; it can still be read', () => {
  const { directory, file } = closedDatabase();
  chmodSync(file, 0o444);
  expect(withoutPrivileges(directory, () => failureOf(directory))).toBe('readOnly');
  expect(failureOf(directory, 'read')).toBeNull();
});

test('a folder without the right to write is told', () => {
  const directory = temporaryDirectory();
  chmodSync(directory, 0o500);
  expect(withoutPrivileges(directory, () => failureOf(directory))).toBe('directoryForbidden');
  const inside = join(directory, 'data');
  expect(withoutPrivileges(directory, () => failureOf(inside))).toBe('directoryForbidden');
});

test('a file where the folder should be is told', () => {
  const directory = join(temporaryDirectory(), 'data');
  writeFileSync(directory, '');
  expect(failureOf(directory)).toBe('directoryForbidden');
});

test('a folder where the file should be, or a link in a circle, cannot be used', () => {
  const folder = temporaryDirectory();
  mkdirSync(join(folder, DATABASE_FILE));
  expect(failureOf(folder)).toBe('unusable');
  const circle = temporaryDirectory();
  symlinkSync(DATABASE_FILE, join(circle, DATABASE_FILE));
  expect(failureOf(circle)).toBe('unusable');
});
