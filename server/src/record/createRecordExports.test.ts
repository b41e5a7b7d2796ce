import { eventHash, GENESIS } from '@diemcau/shared/log/storedEvent';
import { secretary } from '@diemcau/shared/testing/actors';
import { scheduled } from '@diemcau/shared/testing/session';
import { expect, onTestFinished, test } from 'vitest';
import { createSqliteEventStore } from '../eventStore/sqlite.ts';
import { openDatabase } from '../storage/database.ts';
import { temporaryDirectory } from '../storage/testing.ts';
import { createRecordExports } from './createRecordExports.ts';

/** A data folder with one session of one event, its server's connection still open. */
async function folderWithSession(): Promise<string> {
  const directory = temporaryDirectory();
  const opening = openDatabase(directory);
  if (!opening.ok) throw new Error(opening.message.en);
  onTestFinished(opening.database.close);
  const store = createSqliteEventStore(opening.database.connection, () => {});
  const unhashed = {
    sessionId: 'session-1',
    seq: 1,
    at: 0,
    actor: secretary,
    commandId: 'command-1',
    version: 1,
    event: scheduled(),
    salt: 'salt',
    previousHash: GENESIS,
  };
  await store.append({
    sessionId: 'session-1',
    expectedSeq: 0,
    events: [{ ...unhashed, hash: eventHash(unhashed) }],
    answers: [],
    ballots: [],
  });
  return directory;
}

test('records are written in their own thread, beside the server that holds the database', async () => {
  const records = createRecordExports(await folderWithSession());
  onTestFinished(records.close);
  records.prepare();
  const [first, second] = await Promise.all([
    records.make('session-1', 'json', 1),
    records.make('session-1', 'json', 1),
  ]);
  expect(first?.bytes).toEqual(second?.bytes);
  expect(new TextDecoder().decode(first?.bytes)).toContain('"upTo": 1');
});

test('tables, debate and calendar are written in that thread too', async () => {
  const records = createRecordExports(await folderWithSession());
  onTestFinished(records.close);
  const xlsx = await records.make('session-1', 'xlsx', 1);
  expect(new TextDecoder().decode(xlsx?.bytes.slice(0, 2))).toBe('PK');
  const debate = await records.make('session-1', 'xml', 1);
  expect(new TextDecoder().decode(debate?.bytes)).toContain('<akomaNtoso');
  const table = await records.make('session-1', 'votes.csv', 1);
  expect(table?.filename).toMatch(/^Biểu quyết.*\.csv$/);
});

test('a session that is not there has no record, nor has an event to come', async () => {
  const records = createRecordExports(await folderWithSession());
  onTestFinished(records.close);
  expect(await records.make('session-2', 'md', 1)).toBeNull();
  expect(await records.make('session-1', 'md', 2)).toBeNull();
});

test('whoever waits when the server stops is told so', async () => {
  const records = createRecordExports(await folderWithSession());
  const waiting = records.make('session-1', 'docx', 1);
  const told = expect(waiting).rejects.toThrow('stopping');
  await records.close();
  await told;
});
