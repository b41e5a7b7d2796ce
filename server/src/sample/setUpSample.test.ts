import { expect, test } from 'vitest';
import { startTestApi } from '../http/testing.ts';
import { administratorLine, sampleLines, setUpSample } from './setUpSample.ts';

async function setUp() {
  const api = await startTestApi();
  const sample = await setUpSample(api.parts);
  if (sample === null) throw new Error('The database was not empty');
  const view = await api.rooms.view(sample.sessionId);
  if (view === null) throw new Error('The session is not there');
  return { ...api, sample, state: view.state };
}

test('the session is scheduled for 10 August 2022 with one central point and ten districts', async () => {
  const { state } = await setUp();
  const { phase, details, programmeOrder } = state.lifecycle;
  expect(phase).toBe('scheduled');
  expect(new Date(details?.startsAt ?? 0).toISOString().slice(0, 10)).toBe('2022-08-10');
  expect(details?.chair).toEqual({ name: 'Lê Thành Đô', office: null, personId: null });
  expect(programmeOrder).toEqual(['DTTS', 'GNBV', 'NTM']);
  const points = state.attendance.pointOrder.map((id) => state.attendance.points[id]);
  expect(points.filter((point) => point?.kind === 'central')).toHaveLength(1);
  expect(points.filter((point) => point?.kind === 'member')).toHaveLength(10);
  expect(state.agenda.itemOrder.map((id) => state.agenda.items[id]?.kind)).toEqual([
    'report',
    'discussion',
    'decision',
  ]);
});

test('nobody is named but the one whom the report names', async () => {
  const { state } = await setUp();
  expect(state.attendance.personOrder).toEqual([]);
  expect(state.lifecycle.details?.secretaries).toEqual([]);
  expect(state.lifecycle.details?.issuer).toBeNull();
});

test('each kind of participant has a link that leads into the session', async () => {
  const { sample, access, state } = await setUp();
  expect(sample.links.map(({ role }) => role)).toEqual([
    'chair',
    'secretary',
    'point',
    'agency',
    'observer',
  ]);
  const entered = sample.links.map(({ secret }) => access.invitations.exchange(secret)?.invitation);
  expect(entered.every((invitation) => invitation?.sessionId === sample.sessionId)).toBe(true);
  const district = state.attendance.points[entered[2]?.pointId ?? ''];
  expect(district?.name).toBe('Huyện Mường Nhé');
  expect(state.lifecycle.units[entered[3]?.unitId ?? '']?.name.vi).toBe('Sở Kế hoạch và Đầu tư');
  const lines = sampleLines(sample, 'http://localhost:3000');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^Chủ trì \(chair\): http:\/\/localhost:3000\/vao#[\w-]{43}$/);
});

test('a second start changes nothing', async () => {
  const { parts, rooms, sample } = await setUp();
  const before = await rooms.view(sample.sessionId);
  const seq = before?.seq;
  expect(await setUpSample(parts)).toBeNull();
  expect((await rooms.view(sample.sessionId))?.seq).toBe(seq);
});

test('a start that was cut off before the links were made is taken up', async () => {
  const { parts, access, rooms, sample } = await setUp();
  const seq = (await rooms.view(sample.sessionId))?.seq;
  const again = await setUpSample({
    ...parts,
    access: { ...access, invitations: { ...access.invitations, list: () => [] } },
  });
  expect(again?.links).toHaveLength(5);
  expect((await rooms.view(sample.sessionId))?.seq).toBe(seq);
});

test('without the sample, the first administrator gets a line', async () => {
  const { access } = await startTestApi();
  expect(administratorLine(access, 'http://localhost:3000')).toMatch(
    /^Quản trị viên \(administrator\): http:\/\/localhost:3000\/quan-tri#[\w-]{43}$/,
  );
});
