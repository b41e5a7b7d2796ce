import type { DatabaseSync } from 'node:sqlite';
import type { AppendOutcome, AppendRequest, EventStore } from './eventStore.ts';
import { ballotsIn, commitTogether, headOf, storageFailureCode } from './sqliteGroupCommit.ts';
import {
  answerRow,
  prepareStatements,
  readEvent,
  sessionRow,
  snapshotRow,
} from './sqliteStatements.ts';

interface Waiting {
  readonly request: AppendRequest;
  readonly settle: (outcome: AppendOutcome) => void;
}

/**
 * The event store on an open, migrated SQLite database (see storage/database.ts), which the caller closes
 * after it. `report` is told the cause of every write that failed for another reason than a conflict.
 */
export function createSqliteEventStore(
  connection: DatabaseSync,
  report: (error: unknown) => void,
): EventStore {
  const statements = prepareStatements(connection);
  let waiting: Waiting[] = [];
  let closed = false;

  /** Settles everything that waits, with one fsync. */
  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const outcomes = commit(group.map(({ request }) => request));
    group.forEach(({ settle }, position) => {
      settle(outcomes[position] ?? { ok: false, code: 'storageFailed' });
    });
  }

  function commit(requests: readonly AppendRequest[]): readonly AppendOutcome[] {
    try {
      return commitTogether(connection, statements, requests, report);
    } catch (error) {
      report(error);
      return requests.map(() => ({ ok: false, code: storageFailureCode(error) }));
    }
  }

  return {
    append(request) {
      if (closed) return Promise.resolve({ ok: false, code: 'storageFailed' });
      return new Promise((settle) => {
        // After the events of this turn of the loop, so that what came in together is committed together.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ request, settle });
      });
    },
    async read(sessionId, afterSeq, limit) {
      const rows = statements.readEvents.all(sessionId, afterSeq, limit);
      return rows.map(readEvent);
    },
    async head(sessionId) {
      return headOf(statements, sessionId);
    },
    async answerTo(sessionId, identity, commandId) {
      const row = statements.answer.get(sessionId, identity, commandId);
      return row === undefined ? null : answerRow.parse(row).answer;
    },
    async tally(sessionId, voteId) {
      forgetPages(connection);
      return ballotsIn(statements, sessionId, voteId);
    },
    async saveSnapshot(sessionId, { shape, seq, hash, state }) {
      try {
        statements.putSnapshot.run(sessionId, shape, seq, hash, JSON.stringify(state));
        return { ok: true };
      } catch (error) {
        report(error);
        return { ok: false, code: storageFailureCode(error) };
      }
    },
    async latestSnapshot(sessionId, shape) {
      const row = statements.snapshot.get(sessionId, shape);
      return row === undefined ? null : snapshotRow.parse(row);
    },
    async sessionIds() {
      return statements.sessionIds.all().map((row) => sessionRow.parse(row).session_id);
    },
    async close() {
      flush();
      closed = true;
    },
  };
}

/**
 * The write-ahead log holds each commit's pages, from which a vote could be followed ballot by ballot: once
 * the box is counted, it is emptied. Where another program is just reading, that waits for the next time.
 */
function forgetPages(connection: DatabaseSync): void {
  const timeout = connection.prepare('PRAGMA busy_timeout').get()?.timeout ?? 0;
  connection.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
  connection.exec(`PRAGMA busy_timeout = ${timeout}`);
}
