import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Speed } from './messages.ts';
import { speedOf } from './timing.ts';

/** What one command wrote: its events' rows and its answer's row, as they lie in the file. */
export type CommandRows = readonly {
  readonly table: 'events' | 'answers';
  readonly values: readonly (string | number)[];
}[];

/** Reads from a data file what each command with one event wrote, in order. */
export function rowsWritten(file: string): readonly CommandRows[] {
  const connection = new DatabaseSync(file, { readOnly: true });
  const answers = new Map(
    connection
      .prepare('SELECT session_id, identity, command_id, answer FROM answers')
      .all()
      .map((row) => [String(row.command_id), values(row)]),
  );
  const events = connection.prepare('SELECT * FROM events ORDER BY seq').all();
  connection.close();
  return events.map((row) => {
    const answer = answers.get(String(row.command_id));
    return [
      { table: 'events', values: values(row) },
      ...(answer === undefined ? [] : [{ table: 'answers' as const, values: answer }]),
    ];
  });
}

const values = (row: Readonly<Record<string, unknown>>): (string | number)[] =>
  Object.values(row).map((value) => (typeof value === 'number' ? value : String(value)));

/**
 * Inserts the same rows into tables with the same columns and keys, in transactions of these sizes: what
 * `node:sqlite` can do here, with WAL and an fsync each commit, when nobody decides, hashes or checks.
 */
export function bareInserts(
  directory: string,
  name: string,
  commands: readonly CommandRows[],
  groups: readonly number[],
): Speed {
  const connection = new DatabaseSync(join(directory, `${name}.sqlite`));
  connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE events (session_id TEXT, seq INTEGER, at INTEGER, actor TEXT, command_id TEXT,
      version INTEGER, event TEXT, salt TEXT, previous_hash TEXT, hash TEXT, PRIMARY KEY (session_id, seq)) STRICT;
    CREATE TABLE answers (session_id TEXT, identity TEXT, command_id TEXT, answer TEXT,
      PRIMARY KEY (session_id, identity, command_id)) STRICT, WITHOUT ROWID;`);
  const statements = {
    events: connection.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    answers: connection.prepare('INSERT INTO answers VALUES (?, ?, ?, ?)'),
  };
  const waits: number[] = [];
  let done = 0;
  const began = performance.now();
  for (const size of groups) {
    const groupBegan = performance.now();
    connection.exec('BEGIN IMMEDIATE');
    for (const rows of commands.slice(done, done + size))
      for (const { table, values: row } of rows) statements[table].run(...row);
    connection.exec('COMMIT');
    waits.push(performance.now() - groupBegan);
    done += size;
  }
  const took = performance.now() - began;
  connection.close();
  return speedOf(waits, done, took, groups.length);
}
