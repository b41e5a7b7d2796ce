import { fileURLToPath } from 'node:url';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import { openDatabase } from '@diemcau/server/storage/database';
import { firstBreak, type StoredEvent } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import { expect, test } from 'vitest';
import { secretary } from '../support/forThisTest.ts';
import { startLeanServer } from '../support/leanServer.ts';
import { connectLive, type LiveClient } from '../support/liveClient.ts';
import { openSession } from '../support/liveSession.ts';
import { startServer, temporaryFolder } from '../support/server.ts';

const ENTRY = fileURLToPath(new URL('leanServerProcess.ts', import.meta.url));
const TIMES = 50;
const SESSION = 'phien-1';

/** A command that was sent, and the answer that reached the client before the server was gone. */
interface Sent {
  readonly id: string;
  answer: CommandAck | null;
}

test('I1, I4: killed 50 times between and under commands, the server loses nothing that it acknowledged', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  await prepareSession(folder.path);
  const sent: Sent[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const server = await startServer({ data: folder.path, entry: ENTRY });
    const client = await connectLive(server.url, SESSION, secretary);
    const unanswered = sent.filter(({ answer }) => answer === null);
    await Promise.all(unanswered.slice(-3).map((command) => resend(client, command)));
    await sendUntil(client, sent, 1 + (time % 7), () => server.kill());
    client.close();
  }
  const events = await storedEvents(folder.path);
  expect(firstBreak(events)).toBeNull();
  const commandOf = new Map(events.map(({ seq, commandId }) => [seq, commandId]));
  const acknowledged = sent.filter(({ answer }) => answer?.ok);
  for (const { id, answer } of acknowledged)
    expect(commandOf.get(answer?.ok ? answer.seq : 0)).toBe(id);
  const counts = Map.groupBy(events, ({ commandId }) => commandId);
  for (const { id } of sent) expect(counts.get(id)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(acknowledged.length).toBeGreaterThan(TIMES);
  expect(sent.length).toBeGreaterThan(acknowledged.length);
  folder.release();
});

async function prepareSession(data: string): Promise<void> {
  const server = await startLeanServer(data);
  await openSession(server.rooms, ['Trung tâm'], SESSION);
  await server.stop();
}

/** Sends commands without pause until so many are answered, then ends the server while others are under way. */
async function sendUntil(
  client: LiveClient,
  sent: Sent[],
  answered: number,
  kill: () => Promise<void>,
): Promise<void> {
  const enough = Promise.withResolvers<void>();
  let answers = 0;
  const hear = () => {
    answers += 1;
    if (answers === answered) enough.resolve();
  };
  for (let number = 0; number < answered + 20; number += 1) {
    const command: Sent = { id: freshIdentifier(), answer: null };
    sent.push(command);
    resend(client, command).then(hear, () => {});
    if (number % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (answers >= answered) break;
  }
  await enough.promise;
  await kill();
}

async function resend(client: LiveClient, command: Sent): Promise<void> {
  const payload = { channel: 'all', text: `lệnh ${command.id}` } as const;
  command.answer = await client.send({ type: 'sendMessage', payload }, command.id);
}

async function storedEvents(data: string): Promise<readonly StoredEvent[]> {
  const opening = openDatabase(data);
  if (!opening.ok) throw new Error(opening.message.en);
  const store = createSqliteEventStore(opening.database.connection, () => {});
  const events = await store.read(SESSION, 0, 1_000_000);
  opening.database.close();
  return events;
}
