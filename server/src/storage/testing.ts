import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type StorageDatabase } from './database.ts';

/** A folder of the running test's own, removed when the test is over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'diemcau-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The database of a folder (a temporary one where none is named), closed when the test is over. */
export function openTestDatabase(directory: string = temporaryDirectory()): StorageDatabase {
  const opening = openDatabase(directory);
  if (!opening.ok) throw new Error(opening.message.en);
  onTestFinished(opening.database.close);
  return opening.database;
}
