import { expect, test, vi } from 'vitest';
import { runningSession, secretary } from '../support/forThisTest.ts';
import { hashFor } from '../support/liveSession.ts';

const message = (text: string) =>
  ({ type: 'sendMessage', payload: { channel: 'all', text } }) as const;
const long = 'x'.repeat(3_900);

test('on a full disk commands are refused, reading goes on, and nothing acknowledged is missing', async () => {
  const { server, sessionId, connect } = await runningSession();
  const client = await connect(secretary);
  const { connection } = server.database;
  const pages = Number(connection.prepare('PRAGMA page_count').get()?.page_count);
  connection.exec(`PRAGMA max_page_count = ${pages + 20}`);
  const acknowledged: number[] = [];
  let refusal = '';
  for (let number = 0; number < 200 && refusal === ''; number += 1) {
    const answer = await client.send(message(long));
    if (answer.ok) acknowledged.push(answer.seq);
    else refusal = answer.code;
  }
  expect(refusal).toBe('storageFull');
  const events = await server.store.read(sessionId, 0, 10_000);
  const numbers = new Set(events.map(({ seq }) => seq));
  for (const seq of acknowledged) expect(numbers.has(seq)).toBe(true);
  expect((await server.rooms.view(sessionId))?.seq).toBe(events.length);

  const reader = await connect(secretary);
  expect(reader.folded.seq).toBe(events.length);
  connection.exec('PRAGMA max_page_count = 1000000');
  const answer = await client.send(message('lại ghi được'));
  expect(answer).toMatchObject({ ok: true });
  const seq = answer.ok ? answer.seq : 0;
  for (const { folded } of [client, reader]) await vi.waitFor(() => expect(folded.seq).toBe(seq));
  expect(reader.hash()).toBe(client.hash());
  expect(client.hash()).toBe(await hashFor(server.rooms, sessionId, 'officers'));
});

test('on a database that has become read-only, likewise', async () => {
  const { server, sessionId, connect } = await runningSession();
  const client = await connect(secretary);
  const before = await server.store.head(sessionId);
  server.database.connection.exec('PRAGMA query_only = ON');
  expect(await client.send(message('không ghi được'))).toMatchObject({
    ok: false,
    code: 'storageReadOnly',
  });
  expect(await server.store.head(sessionId)).toEqual(before);
  const reader = await connect(secretary);
  expect(reader.folded.seq).toBe(before?.seq);
  server.database.connection.exec('PRAGMA query_only = OFF');
  expect(await client.send(message('lại ghi được'))).toMatchObject({ ok: true });
});
