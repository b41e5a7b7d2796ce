import { hashOf } from '@diemcau/shared/log/hash';
import { firstBreak } from '@diemcau/shared/log/storedEvent';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { STATE_SHAPE } from '@diemcau/shared/session/state';
import { observer, secretary, system } from '@diemcau/shared/testing/actors';
import { expect, test } from 'vitest';
import { accepted, addPoint, envelope, scheduleSession, sendMessage } from './testing/commands.ts';
import { SESSION, testRooms } from './testing/testRooms.ts';

test('I1: what is acknowledged can be read from the store', async () => {
  const { rooms, store } = testRooms();
  const answer = await rooms.submit(SESSION, envelope(scheduleSession()), secretary);
  expect(answer).toEqual({ ok: true, seq: 1, newId: expect.stringMatching(/^[a-z2-7]{20}$/) });
  expect(await store.head(SESSION)).toMatchObject({ seq: 1 });
});

test('I2, I9: events are numbered without gap and chained, each with a salt of its own', async () => {
  const { rooms, store } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  await Promise.all(['A', 'B', 'C'].map((name) => accepted(rooms, SESSION, addPoint(name))));
  const events = await store.read(SESSION, 0, 100);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(firstBreak(events)).toBeNull();
  expect(new Set(events.map(({ salt }) => salt)).size).toBe(4);
});

test('I4: a command sent twice happens once and is answered the same, also after a restart', async () => {
  const { rooms, store } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const command = envelope(addPoint('A'));
  const both = await Promise.all([1, 2].map(() => rooms.submit(SESSION, command, secretary)));
  const later = await rooms.submit(SESSION, command, secretary);
  await rooms.close();
  const restarted = await testRooms({ store }).rooms.submit(SESSION, command, secretary);
  expect(both[0]).toMatchObject({ ok: true, seq: 2 });
  expect([both[1], later, restarted]).toEqual([both[0], both[0], both[0]]);
  expect(await store.head(SESSION)).toMatchObject({ seq: 2 });
});

test('I4: the same identifier from somebody else is another command', async () => {
  const { rooms } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const command = envelope(sendMessage('A'));
  await rooms.submit(SESSION, command, secretary);
  const other = await rooms.submit(SESSION, command, { ...secretary, identity: 'account:2' });
  expect(other).toMatchObject({ ok: true, seq: 3 });
});

test('commands that arrive together are stored together', async () => {
  const { rooms, metrics } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const names = Array.from({ length: 50 }, (_, number) => `P${number}`);
  const answers = await Promise.all(
    names.map((name) => rooms.submit(SESSION, envelope(addPoint(name)), secretary)),
  );
  expect(answers.map((answer) => answer.ok && answer.seq)).toEqual(names.map((_, n) => n + 2));
  const sizes = await metrics.batchSize.get();
  expect(sizes.values.find(({ metricName }) => metricName?.endsWith('_count'))?.value).toBe(2);
});

test('refusals leave the session untouched; the log has the code and not a word of the text', async () => {
  const { rooms, log } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const answers = await Promise.all([
    rooms.submit(
      SESSION,
      { id: 'x'.repeat(16), type: 'addPoint', payload: { name: 7 } },
      secretary,
    ),
    rooms.submit(SESSION, { id: 'y'.repeat(16), type: 'fly', payload: {} }, secretary),
    rooms.submit(SESSION, envelope(sendMessage('chuyện riêng')), observer),
    rooms.submit(SESSION, envelope({ type: 'resumeSession', payload: {} }), secretary),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
    'malformed',
    'unknownCommand',
    'forbidden',
    'notNow',
  ]);
  expect(await rooms.view(SESSION)).toMatchObject({ seq: 1 });
  expect(log.join('')).toContain('"code":"forbidden"');
  expect(log.join('')).not.toContain('chuyện riêng');
});

test('time does not run backwards in a log, whatever the clock does', async () => {
  const { rooms, store, clock } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const before = clock.now;
  clock.now -= 60_000;
  await accepted(rooms, SESSION, addPoint('A'));
  expect((await store.read(SESSION, 1, 1))[0]?.at).toBe(before);
});

test('a snapshot and its tail give the state that the whole log gives', async () => {
  const { rooms, store } = testRooms({ parts: { snapshotEvery: 3 } });
  await accepted(rooms, SESSION, scheduleSession());
  for (const name of ['A', 'B', 'C', 'D']) await accepted(rooms, SESSION, addPoint(name));
  const before = await rooms.view(SESSION);
  const hash = hashOf(before?.state);
  expect((await store.latestSnapshot(SESSION, STATE_SHAPE))?.seq).toBe(3);
  const again = await testRooms({ store }).rooms.view(SESSION);
  expect(again?.hash).toBe(before?.hash);
  expect(hashOf(again?.state)).toBe(hash);
});

test('what another server wrote is read before deciding again, and told in order', async () => {
  const { rooms, store } = testRooms();
  const elsewhere = testRooms({ store }).rooms;
  await accepted(rooms, SESSION, scheduleSession());
  const heard: RecordedEvent[] = [];
  await rooms.follow(SESSION, (events) => heard.push(...events));
  await accepted(elsewhere, SESSION, addPoint('A'));
  const answer = await rooms.submit(SESSION, envelope(addPoint('B')), secretary);
  expect(answer).toMatchObject({ ok: true, seq: 3 });
  expect(heard.map(({ seq }) => seq)).toEqual([2, 3]);
});

test('points that a crash left connected are disconnected before anything else', async () => {
  const { rooms, store } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const pointId = await accepted(rooms, SESSION, addPoint('A'));
  await accepted(rooms, SESSION, { type: 'connectPoint', payload: { pointId } }, system);
  const restarted = testRooms({ store }).rooms;
  await accepted(restarted, SESSION, { type: 'connectPoint', payload: { pointId } }, system);
  const types = (await store.read(SESSION, 2, 10)).map(({ event }) => event.type);
  expect(types).toEqual(['pointConnected', 'pointDisconnected', 'pointConnected']);
});

test('a follower is given the past once and everything after it, in order', async () => {
  const { rooms } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const heard: RecordedEvent[] = [];
  const sending = Promise.all(
    Array.from({ length: 30 }, (_, n) => accepted(rooms, SESSION, addPoint(`P${n}`))),
  );
  const followed = await rooms.follow(SESSION, (events) => heard.push(...events));
  await sending;
  await accepted(rooms, SESSION, addPoint('last'));
  const seqs = [...(followed?.history ?? []), ...heard].map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.map((_, place) => place + 1));
  expect(seqs.length).toBe(32);
});

test('a session that has not begun is nobody’s to see', async () => {
  const { rooms } = testRooms();
  expect(await rooms.view('nothing')).toBeNull();
  expect(await rooms.follow('nothing', () => {})).toBeNull();
  expect(await rooms.events('nothing', null)).toBeNull();
  expect(rooms.count()).toBeLessThanOrEqual(1);
});

test('a stopping server finishes what waits and refuses what comes', async () => {
  const { rooms } = testRooms();
  await accepted(rooms, SESSION, scheduleSession());
  const waiting = rooms.submit(SESSION, envelope(addPoint('A')), secretary);
  const stopping = rooms.beginStop();
  const late = await rooms.submit(SESSION, envelope(addPoint('B')), secretary);
  await stopping;
  expect(await waiting).toMatchObject({ ok: true });
  expect(late).toMatchObject({ ok: false, code: 'stopping' });
});
