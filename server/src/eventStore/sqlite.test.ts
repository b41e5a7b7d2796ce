import { readFileSync, statSync, truncateSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { openTestDatabase, temporaryDirectory } from '../storage/testing.ts';
import { describeEventStore } from './eventStoreContract.ts';
import { sampleEvents, sampleRequest } from './sampleEvents.ts';
import { createSqliteEventStore } from './sqlite.ts';

const S = 'session-1';
const unexpected = (error: unknown) => {
  throw error;
};

describeEventStore('sqlite', async () => {
  const directory = temporaryDirectory();
  const database = openTestDatabase(directory);
  const store = createSqliteEventStore(database.connection, unexpected);
  return {
    store,
    reopen: async () => {
      await store.close();
      database.close();
      return createSqliteEventStore(openTestDatabase(directory).connection, unexpected);
    },
  };
});

/** A store on a database of its own, and what it reported. */
function open() {
  const database = openTestDatabase();
  const reported: unknown[] = [];
  const store = createSqliteEventStore(database.connection, (error) => reported.push(error));
  return { ...database, store, reported };
}

test.each([
  "UPDATE events SET event = '{}'",
  'UPDATE events SET at = at + 1 WHERE seq = 1',
  'DELETE FROM events',
  'DELETE FROM events WHERE seq = 2',
  'INSERT OR REPLACE INTO events SELECT session_id, seq, 0, actor, command_id, version, event, salt, previous_hash, hash FROM events WHERE seq = 1',
])('I8: the database itself refuses %s', async (sql) => {
  const { store, connection } = open();
  await store.append(sampleRequest(S, null, ['1', '2']));
  const before = await store.read(S, 0, 10);
  expect(() => connection.exec(sql)).toThrow(/an event/);
  expect(await store.read(S, 0, 10)).toEqual(before);
});

test('I2: the database itself refuses a gap and a wrong predecessor', async () => {
  const { store, connection } = open();
  await store.append(sampleRequest(S, null, ['1']));
  const insert = (seq: number, previousHash: string) =>
    connection
      .prepare("INSERT INTO events VALUES (?, ?, 0, '{}', 'c', 1, '{}', 's', ?, ?)")
      .run(S, seq, previousHash, 'b'.repeat(64));
  const { hash } = (await store.head(S)) ?? { hash: '' };
  expect(() => insert(3, hash)).toThrow(/continue/);
  expect(() => insert(2, 'a'.repeat(64))).toThrow(/continue/);
  expect(insert(2, hash).changes).toBe(1);
});

test('a full disk is told by its code, for the whole group; afterwards writing and reading go on', async () => {
  const { store, connection, reported } = open();
  await store.append(sampleRequest(S, null, ['1']));
  const last = await store.head(S);
  connection.exec('PRAGMA max_page_count = 1');
  const full = { ok: false, code: 'storageFull' };
  const outcomes = await Promise.all([
    store.append(sampleRequest('session-2', null, ['nhỏ'])),
    store.append(sampleRequest(S, last, ['x'.repeat(1_000_000)])),
  ]);
  expect(outcomes).toEqual([full, full]);
  const snapshot = { seq: 1, hash: 'a'.repeat(64), shape: 1, state: 'x'.repeat(1_000_000) };
  expect(await store.saveSnapshot(S, snapshot)).toEqual(full);
  expect(reported).toHaveLength(2);
  expect(await store.sessionIds()).toEqual([S]);
  expect(await store.head(S)).toEqual(last);
  connection.exec('PRAGMA max_page_count = 100000');
  expect(await store.append(sampleRequest(S, last, ['2']))).toEqual({ ok: true });
});

test('a database that may only be read is told by its code; reading goes on', async () => {
  const directory = temporaryDirectory();
  const { connection, close } = openTestDatabase(directory);
  const writing = createSqliteEventStore(connection, unexpected);
  const ballots = [{ voteId: 'v', choice: 'approve' }];
  await writing.append(sampleRequest(S, null, ['1'], { ballots }));
  close();
  const opening = openDatabase(directory, { access: 'read' });
  if (!opening.ok) throw new Error(opening.code);
  onTestFinished(opening.database.close);
  const store = createSqliteEventStore(opening.database.connection, () => {});
  const outcome = await store.append(sampleRequest(S, await store.head(S), ['2']));
  expect(outcome).toEqual({ ok: false, code: 'storageReadOnly' });
  expect(await store.read(S, 0, 10)).toHaveLength(1);
  expect(await store.tally(S, 'v')).toEqual({ approve: 1 });
});

test('what JSON cannot hold fails alone and is reported', async () => {
  const { store, reported } = open();
  const answers = [{ identity: 'i', commandId: 'c', answer: 1n }];
  const outcomes = await Promise.all([
    store.append(sampleRequest(S, null, ['1'], { answers })),
    store.append(sampleRequest('session-2', null, ['1'])),
  ]);
  expect(outcomes).toEqual([{ ok: false, code: 'storageFailed' }, { ok: true }]);
  expect(reported).toMatchObject([{ name: 'TypeError' }]);
  expect(await store.head(S)).toBeNull();
});

test('a stored event that is no event is not handed out', async () => {
  const { store, connection } = open();
  connection.exec(`INSERT INTO events VALUES ('${S}', 1, 0, '{"role":"king"}', 'c', 1,
    '{"type":"t","payload":{}}', 's', '${'0'.repeat(64)}', '${'b'.repeat(64)}')`);
  await expect(store.read(S, 0, 10)).rejects.toThrow(/role/);
});

/** Lets ballots fall in, one a commit, closes and gives the bytes of the page that holds the boxes. */
async function pageOfBoxes(choices: readonly string[]): Promise<string> {
  const { store, connection, file, close } = open();
  for (const choice of choices) {
    const last = await store.head(S);
    const ballots = ['v', 'w'].map((voteId) => ({ voteId, choice }));
    await store.append(sampleRequest(S, last, ['đã bỏ phiếu'], { ballots }));
  }
  const schema = connection.prepare(
    "SELECT rootpage FROM sqlite_schema WHERE name = 'ballot_boxes'",
  );
  const root = Number(schema.get()?.rootpage);
  const size = Number(connection.prepare('PRAGMA page_size').get()?.page_size);
  close();
  return readFileSync(file)
    .subarray((root - 1) * size, root * size)
    .toString('hex');
}

test('a secret vote: the file’s bytes are the same in whatever order the ballots fell in', async () => {
  const one = await pageOfBoxes(['approve', 'reject', 'approve', 'abstain', 'approve']);
  const other = await pageOfBoxes(['abstain', 'approve', 'reject', 'approve', 'approve']);
  expect(one).toContain(Buffer.from('"approve":3').toString('hex'));
  expect(other).toBe(one);
});

test('a secret vote: once counted, the write-ahead log holds no history of the box', async () => {
  const { store, file } = open();
  const ballots = [{ voteId: 'v', choice: 'reject' }];
  await store.append(sampleRequest(S, null, ['đã bỏ phiếu'], { ballots }));
  expect(readFileSync(`${file}-wal`, 'latin1')).toContain('"reject":1');
  await store.tally(S, 'v');
  expect(statSync(`${file}-wal`).size).toBe(0);
});

test('a database that is cut short while in use throws when read', async () => {
  const { store, connection, file } = open();
  await store.append({
    ...sampleRequest(S, null, []),
    events: sampleEvents(S, null, ['x'.repeat(50_000)]),
  });
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = 0; PRAGMA shrink_memory');
  truncateSync(file, 4_096);
  await expect(store.read(S, 0, 10)).rejects.toThrow();
});
