import type { DatabaseSync } from 'node:sqlite';
import { isDuplicateKey, SQLITE, sqliteCode } from '../storage/sqliteError.ts';
import { inTransaction } from '../storage/transaction.ts';
import { countBallot, readBox, writeBox } from './ballotBox.ts';
import { continuesLog } from './continuesLog.ts';
import type { AppendOutcome, AppendRequest, StorageFailureCode } from './eventStore.ts';
import { boxRow, headRow, type Statements } from './sqliteStatements.ts';

/** What an error at writing is called towards users. */
export function storageFailureCode(error: unknown): StorageFailureCode {
  switch (sqliteCode(error)) {
    case SQLITE.FULL:
      return 'storageFull';
    case SQLITE.READONLY:
      return 'storageReadOnly';
    default:
      return 'storageFailed';
  }
}

/**
 * Commits requests in one transaction; the outcomes stand in the requests' order. A request that conflicts,
 * or that we ourselves got wrong, is undone alone. What strikes the transaction (full disk, read-only file)
 * is thrown, and nothing has been written.
 */
export function commitTogether(
  connection: DatabaseSync,
  statements: Statements,
  requests: readonly AppendRequest[],
  report: (error: unknown) => void,
): readonly AppendOutcome[] {
  return inTransaction(connection, () =>
    requests.map((request) => {
      if (!continuesLog(headOf(statements, request.sessionId), request)) return CONFLICT;
      connection.exec('SAVEPOINT request');
      try {
        write(statements, request);
      } catch (error) {
        if (!isOfOneRequest(error)) throw error;
        connection.exec('ROLLBACK TO request; RELEASE request');
        if (isDuplicateKey(error)) return CONFLICT;
        report(error);
        return { ok: false, code: 'storageFailed' };
      }
      connection.exec('RELEASE request');
      return { ok: true };
    }),
  );
}

const CONFLICT = { ok: false, code: 'conflict' } as const;

/** A broken constraint, or no error of SQLite's at all, such as a value that JSON does not know. */
function isOfOneRequest(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === null || code === SQLITE.CONSTRAINT;
}

export function headOf(statements: Statements, sessionId: string) {
  return headRow.nullable().parse(statements.head.get(sessionId) ?? null);
}

export function ballotsIn(statements: Statements, sessionId: string, voteId: string) {
  const row = statements.box.get(sessionId, voteId);
  return row === undefined ? {} : readBox(boxRow.parse(row).counts);
}

function write(statements: Statements, { sessionId, events, answers, ballots }: AppendRequest) {
  for (const stored of events) {
    statements.insertEvent.run(
      stored.sessionId,
      stored.seq,
      stored.at,
      JSON.stringify(stored.actor),
      stored.commandId,
      stored.version,
      JSON.stringify(stored.event),
      stored.salt,
      stored.previousHash,
      stored.hash,
    );
  }
  for (const { identity, commandId, answer } of answers) {
    statements.insertAnswer.run(sessionId, identity, commandId, JSON.stringify(answer));
  }
  for (const { voteId, choice } of ballots) {
    const counts = countBallot(ballotsIn(statements, sessionId, voteId), choice);
    statements.putBox.run(sessionId, voteId, writeBox(counts));
  }
}
