import { evolveFollowUp } from '@diemcau/shared/committee/followUp/evolve';
import { emptyFollowUp } from '@diemcau/shared/committee/followUp/state';
import { hashOf } from '@diemcau/shared/log/hash';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { firstBreak } from '@diemcau/shared/log/storedEvent';
import { expect, test } from 'vitest';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { openTestDatabase } from '../storage/testing.ts';
import { createCommitteeLogs } from './committeeLogs.ts';

const COMMITTEE = 'committee';
const secretary: Actor = {
  role: 'secretary',
  pointId: null,
  unitId: null,
  identity: 'account:secretary',
};
const on = { sessionId: 'session', directiveId: 'directive' };

function start(database = openTestDatabase()) {
  const errors: unknown[] = [];
  const open = () =>
    createCommitteeLogs({
      database: database.connection,
      clock: () => 1_000,
      freshIdentifier,
      report: (error) => errors.push(error),
      factsFor: async () => ({
        directive: {
          ...on,
          leadUnitIds: ['unit'],
          addressees: [],
          due: '2022-09-30',
          withdrawn: false,
        },
        obstacle: { live: true },
        attachment: null,
        knownUnitIds: new Set(['unit']),
      }),
    });
  return { connection: database.connection, open, logs: open(), errors };
}

const report = (text: string, id = freshIdentifier()) => ({
  id,
  type: 'reportProgress',
  payload: {
    ...on,
    addresseeUnitId: 'unit',
    percent: null,
    text,
    attachmentId: null,
    claimsDone: false,
  },
});

test('events are numbered without gap and chained, also when commands come all at once', async () => {
  const { logs } = start();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_each, place) =>
      logs.submit(COMMITTEE, report(`Báo cáo ${place}`), secretary),
    ),
  );
  expect(answers.map((answer) => answer.ok && answer.seq)).toEqual(
    Array.from({ length: 20 }, (_each, place) => place + 1),
  );
  const events = logs.events(COMMITTEE);
  expect(firstBreak(events)).toBeNull();
  expect(new Set(events.map(({ salt }) => salt)).size).toBe(20);
  const [first, ...rest] = events;
  const altered = first && { ...first, at: first.at + 1 };
  expect(firstBreak(altered === undefined ? [] : [altered, ...rest])).toBe(1);
});

test('a log folds to the same state after a restart, and from its own events', async () => {
  const { logs, open } = start();
  await logs.submit(COMMITTEE, report('Đang thực hiện'), secretary);
  await logs.submit(
    COMMITTEE,
    { id: freshIdentifier(), type: 'confirmDone', payload: { ...on, addresseeUnitId: null } },
    secretary,
  );
  const folded = emptyFollowUp();
  for (const { event, seq, at, actor } of logs.events(COMMITTEE)) {
    const { role, pointId, unitId } = actor;
    evolveFollowUp(folded, event, { seq, at, actor: { role, pointId, unitId } });
  }
  expect(hashOf(logs.state(COMMITTEE))).toBe(hashOf(folded));
  expect(hashOf(open().state(COMMITTEE))).toBe(hashOf(folded));
});

test('a command sent twice happens once and is answered the same, also after a restart', async () => {
  const { logs, open } = start();
  const command = report('Đang thực hiện');
  const first = await logs.submit(COMMITTEE, command, secretary);
  expect(await logs.submit(COMMITTEE, command, secretary)).toEqual(first);
  expect(await open().submit(COMMITTEE, command, secretary)).toEqual(first);
  expect(logs.events(COMMITTEE)).toHaveLength(1);
  const both = report('Cùng một lúc');
  const [one, other] = await Promise.all([
    logs.submit(COMMITTEE, both, secretary),
    logs.submit(COMMITTEE, both, secretary),
  ]);
  expect(one).toEqual(other);
  expect(logs.events(COMMITTEE)).toHaveLength(2);
});

test('what is refused leaves no trace; unknown and malformed commands are told so', async () => {
  const { logs } = start();
  const send = (type: string, payload: unknown) =>
    logs.submit(COMMITTEE, { id: freshIdentifier(), type, payload }, secretary);
  expect(await send('tearDown', {})).toMatchObject({ ok: false, code: 'unknownCommand' });
  expect(await send('constructor', {})).toMatchObject({ ok: false, code: 'unknownCommand' });
  const bare = { ...report('x').payload, text: ' ' };
  expect(await send('reportProgress', bare)).toMatchObject({ code: 'malformed', field: 'text' });
  expect(
    await send('reopenDirective', { ...on, addresseeUnitId: null, reason: 'Sai' }),
  ).toMatchObject({
    code: 'notSettled',
  });
  expect(logs.events(COMMITTEE)).toEqual([]);
});

test('the database lets nobody change, delete, skip or repeat an event', async () => {
  const { logs, connection } = start();
  await logs.submit(COMMITTEE, report('Đang thực hiện'), secretary);
  expect(() => connection.exec('UPDATE committee_events SET at = 0')).toThrow(/never changed/);
  expect(() => connection.exec('DELETE FROM committee_events')).toThrow(/never deleted/);
  const copy = (seq: string) =>
    connection.exec(`INSERT OR REPLACE INTO committee_events SELECT committee_id, ${seq}, at, actor,
      command_id, version, event, salt, previous_hash, hash FROM committee_events`);
  expect(() => copy('seq')).toThrow(/continue/);
  expect(() => copy('seq + 2')).toThrow(/continue/);
  expect(() => copy('seq + 1')).toThrow(/continue/);
});

test('what the disk refuses is told, and the log goes on from what is stored', async () => {
  const { logs, connection, errors } = start();
  await logs.submit(COMMITTEE, report('Đầu tiên'), secretary);
  connection.exec('PRAGMA query_only = ON');
  const refused = await logs.submit(COMMITTEE, report('Không ghi được'), secretary);
  expect(refused.ok).toBe(false);
  expect(errors).toHaveLength(1);
  connection.exec('PRAGMA query_only = OFF');
  expect(await logs.submit(COMMITTEE, report('Tiếp theo'), secretary)).toMatchObject({ seq: 2 });
  expect(firstBreak(logs.events(COMMITTEE))).toBeNull();
});
