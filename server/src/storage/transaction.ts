import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back and throws what it threw. `work` must be synchronous. */
export function inTransaction<Result>(connection: DatabaseSync, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled back already.
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}
