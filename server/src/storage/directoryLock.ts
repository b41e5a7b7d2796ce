import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps a second server out of a data folder. Node has no advisory file locks of its own; SQLite's are the
 * system's, so one is held on an empty file beside the database until `release`, or until the process ends
 * in whatever way. Others may go on reading the database itself (verification, backup).
 *
 * Throws SQLITE_BUSY where somebody else holds it.
 */
export function lockDirectory(file: string): { readonly release: () => void } {
  const holder = new DatabaseSync(file);
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    throw error;
  }
  return { release: () => holder.close() };
}
