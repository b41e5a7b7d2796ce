import { expect, test, vi } from 'vitest';
import {
  at,
  chair,
  observer,
  runningSession,
  secretary,
  technician,
} from '../support/forThisTest.ts';
import type { LiveClient } from '../support/liveClient.ts';
import { hashFor, submitted } from '../support/liveSession.ts';

const message = (text: string, channel: 'all' | 'officers' = 'all') =>
  ({ type: 'sendMessage', payload: { text, channel } }) as const;

const upTo = (client: LiveClient, seq: number) =>
  vi.waitFor(() => expect(client.folded.seq).toBeGreaterThanOrEqual(seq), 5_000);

test('I1: when a command is acknowledged, its event is stored', async () => {
  const { server, sessionId, connect } = await runningSession();
  const client = await connect(secretary);
  const answer = await client.send(message('xin chào'));
  expect(answer).toMatchObject({ ok: true });
  const head = await server.store.head(sessionId);
  expect(head?.seq).toBe(answer.ok && answer.seq);
});

test('I3: officers, points and everybody else fold to what the log gives for them', async () => {
  const { server, sessionId, pointIds, personIds, connect } = await runningSession();
  const [, first] = pointIds;
  const clients = await Promise.all(
    [secretary, chair, at(first), at(pointIds[2]), observer, technician].map((who) => connect(who)),
  );
  const [writer, , point] = clients;
  await point?.send({
    type: 'declareRoom',
    payload: { present: [personIds[1] ?? ''], excused: [], others: [] },
  });
  for (let number = 0; number < 20; number += 1)
    await writer?.send(message(`số ${number}`, number % 3 === 0 ? 'officers' : 'all'));
  const last = (await server.store.head(sessionId))?.seq ?? 0;
  for (const client of clients) {
    await upTo(client, last);
    const audience = client.folded.audience ?? 'everyone';
    expect(client.hash()).toBe(await hashFor(server.rooms, sessionId, audience));
  }
  expect(clients.map(({ folded }) => folded.audience)).toEqual([
    'officers',
    'officers',
    `point:${first}`,
    `point:${pointIds[2]}`,
    'everyone',
    'technicians',
  ]);
});

test('I2: every client is sent every number once and in order, whoever writes at the same time', async () => {
  const { server, sessionId, pointIds, connect } = await runningSession();
  const clients = await Promise.all(
    [secretary, at(pointIds[1]), observer].map((who) => connect(who)),
  );
  await Promise.all(
    Array.from({ length: 120 }, (_, number) =>
      clients[number % 2]?.send(message(`${number}`, number % 5 === 0 ? 'officers' : 'all')),
    ),
  );
  const last = (await server.store.head(sessionId))?.seq ?? 0;
  for (const client of clients) {
    await upTo(client, last);
    const start = client.snapshots[0]?.seq ?? 0;
    expect(client.received).toEqual(
      Array.from({ length: client.folded.seq - start }, (_, offset) => start + offset + 1),
    );
  }
});

test('I6: what a viewer may not see is on none of the frames that it is sent', async () => {
  const { pointIds, personIds, connect } = await runningSession();
  const officer = await connect(secretary);
  const named = await connect(at(pointIds[1]));
  const others = [await connect(at(pointIds[2])), await connect(observer)];
  await officer.send(message('chuyện riêng của ban thư ký', 'officers'));
  await named.send({
    type: 'declareRoom',
    payload: {
      present: [],
      excused: [{ personId: personIds[1] ?? '', reason: 'đi công tác đột xuất' }],
      others: [],
    },
  });
  await officer.send(message('xin mời các đồng chí'));
  const late = await connect(observer);
  for (const client of [officer, named, ...others])
    await vi.waitFor(() => expect(client.frames.join('')).toContain('xin mời các đồng chí'));
  expect(officer.frames.join('')).toContain('chuyện riêng');
  expect(named.frames.join('')).toContain('đi công tác');
  for (const { frames } of [named, ...others, late])
    expect(frames.join('')).not.toContain('chuyện riêng');
  for (const { frames } of [...others, late]) expect(frames.join('')).not.toContain('đi công tác');
  for (const { frames } of [officer, named, ...others, late])
    expect(frames.join('')).not.toContain('invitation:');
});

test('a point that an event names is told at once, the others within the time that numbers are held back', async () => {
  const { pointIds, connect } = await runningSession(undefined, { holdHidden: 300 });
  const named = await connect(at(pointIds[1]));
  const other = await connect(at(pointIds[2]));
  await vi.waitFor(() => expect(other.folded.seq).toBe(named.folded.seq), 5_000);
  const before = other.folded.seq;
  await named.send({ type: 'declareRoom', payload: { present: [], excused: [], others: [] } });
  await vi.waitFor(() =>
    expect(named.folded.state.attendance.points[pointIds[1] ?? '']?.declaredAt).not.toBeNull(),
  );
  expect(other.folded.seq).toBe(before);
  await upTo(other, named.folded.seq);
});

test('a client cut off for 200 events catches up one by one, to an equal hash', async () => {
  const { server, sessionId, pointIds, connect } = await runningSession();
  const point = await connect(at(pointIds[1]));
  point.close();
  for (let number = 0; number < 200; number += 1)
    await submitted(server.rooms, sessionId, message(`${number}`, number % 2 ? 'all' : 'officers'));
  const back = await connect(at(pointIds[1]), point.folded);
  await upTo(back, (await server.store.head(sessionId))?.seq ?? 0);
  expect(back.snapshots).toEqual([]);
  expect(back.received.length).toBeGreaterThanOrEqual(200);
  expect(back.hash()).toBe(await hashFor(server.rooms, sessionId, `point:${pointIds[1]}`));
});

test('a late joiner, and one who holds another shape, is sent a snapshot', async () => {
  const { server, sessionId, connect } = await runningSession();
  await submitted(server.rooms, sessionId, message('trước đó'));
  const late = await connect(observer);
  expect(late.snapshots).toHaveLength(1);
  expect(late.hash()).toBe(await hashFor(server.rooms, sessionId, 'everyone'));
  const ahead = await connect(observer, { ...late.folded, seq: 1_000_000 });
  expect(ahead.snapshots).toHaveLength(1);
});

test('when the chair is handed over, rights and view follow', async () => {
  const { pointIds, personIds, server, sessionId, connect } = await runningSession();
  const first = await connect(chair);
  const second = await connect(at(pointIds[1]));
  await first.send(message('nội bộ', 'officers'));
  await first.send({ type: 'handOverChair', payload: { personId: personIds[1] ?? '' } });
  await vi.waitFor(() => expect(second.welcomes.at(-1)?.role).toBe('chair'));
  await vi.waitFor(() => expect(second.folded.audience).toBe('officers'));
  await vi.waitFor(() => expect(first.folded.audience).toBe('everyone'));
  expect(JSON.stringify(first.folded.state)).not.toContain('nội bộ');
  const seq = (await server.store.head(sessionId))?.seq ?? 0;
  await upTo(second, seq);
  expect(second.hash()).toBe(await hashFor(server.rooms, sessionId, 'officers'));
  expect(await first.send({ type: 'callRoll', payload: { marks: [] } })).toMatchObject({
    ok: false,
  });
  expect(await second.send({ type: 'recessSession', payload: { reason: null } })).toMatchObject({
    ok: true,
  });
});

test('the first device connects a point, the last one disconnects it after its grace', async () => {
  const { pointIds, connect } = await runningSession();
  const [, pointId = ''] = pointIds;
  const officer = await connect(secretary);
  const connected = () => officer.folded.state.attendance.points[pointId]?.connected;
  const tablet = await connect(at(pointId));
  const phone = await connect(at(pointId));
  await vi.waitFor(() => expect(connected()).toBe(true));
  tablet.close();
  phone.close();
  await vi.waitFor(() => expect(connected()).toBe(false));
  expect(officer.folded.state.attendance.points[pointId]?.intervals).toHaveLength(1);
});
