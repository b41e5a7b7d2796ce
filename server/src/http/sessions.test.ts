import { catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { sessionList, sessionSummary } from '@diemcau/shared/protocol/api/sessions';
import { expect, test } from 'vitest';
import { seedCommittee } from '../sample/setUpSample.ts';
import { asAdministrator, startSampleApi, startTestApi } from './testing.ts';

const wanted = {
  requestId: 'request-0000000001',
  details: {
    title: 'Họp giao ban',
    subject: null,
    bodies: [{ name: 'Ban Chỉ đạo', superior: null, abbreviation: null }],
    startsAt: Date.parse('2025-07-15T08:00:00+07:00'),
    endsAt: null,
    place: null,
    documentPlace: null,
    chair: null,
    concluder: null,
    issuer: null,
    secretaries: [],
    quorum: { kind: 'none' },
  },
  unitIds: null,
  programmeIds: ['NTM'],
  points: [
    { kind: 'central', name: 'Điểm cầu trung tâm', unitIds: ['province:11'] },
    { kind: 'member', name: 'Xã Nậm Kè', unitIds: ['commune:03162'] },
  ],
};

async function start() {
  const api = await startTestApi();
  seedCommittee(api.committee);
  return { ...api, secretary: await asAdministrator(api) };
}

test('a secretary schedules a session with the units in force on its day', async () => {
  const { secretary, rooms } = await start();
  const made = (await secretary.post('/api/sessions', wanted)).as(sessionSummary);
  expect(made).toMatchObject({ title: 'Họp giao ban', phase: 'scheduled', counts: { points: 2 } });
  const state = (await rooms.view(made.sessionId))?.state;
  const units = Object.values(state?.lifecycle.units ?? {});
  expect(units.filter(({ kind }) => kind === 'commune')).toHaveLength(45);
  expect(units.some(({ kind }) => kind === 'district')).toBe(false);
  expect(state?.lifecycle.programmeOrder).toEqual(['NTM']);
  const list = (await secretary.get('/api/sessions')).as(sessionList);
  expect(list.sessions).toEqual([made]);
  const one = (await secretary.get(`/api/sessions/${made.sessionId}`)).as(sessionSummary);
  expect(one).toEqual(made);
});

test('the same request sent twice makes one session', async () => {
  const { secretary, rooms } = await start();
  const first = (await secretary.post('/api/sessions', wanted)).as(sessionSummary);
  const second = (await secretary.post('/api/sessions', wanted)).as(sessionSummary);
  expect(second).toEqual(first);
  expect(await rooms.sessionIds()).toHaveLength(1);
});

test.each([
  [{ programmeIds: ['NONE'] }, 'unknownProgramme', 'programmeIds.0'],
  [{ unitIds: ['province:11', 'district:999'] }, 'unknownUnit', 'unitIds.1'],
  [{ unitIds: ['province:11'] }, 'unknownUnit', 'points.1.unitIds'],
  [{ details: { ...wanted.details, title: ' ' } }, 'malformed', 'details.title'],
  [{ details: { ...wanted.details, endsAt: 1 } }, 'invalidTime', 'details.endsAt'],
])('a session with %o is refused as %s', async (own, code, field) => {
  const { secretary, rooms } = await start();
  const reply = await secretary.post('/api/sessions', { ...wanted, ...own });
  expect(reply.as(apiRefusal)).toMatchObject({ code, field });
  expect(await rooms.sessionIds()).toEqual([]);
});

test('an unknown session is told from a forbidden one to secretaries alone', async () => {
  const api = await startSampleApi();
  const secretary = await asAdministrator(api);
  const unknown = await secretary.get('/api/sessions/nowhere');
  expect(unknown.as(apiRefusal).code).toBe('notFound');
  const observer = await api.enter('observer');
  const other = await observer.get('/api/sessions/nowhere');
  expect(other.as(apiRefusal).code).toBe('unauthenticated');
});

test('the catalogue shows the units of a day, and what a secretary edits', async () => {
  const { secretary } = await start();
  const on = async (date: string) =>
    (await secretary.get(`/api/catalogue?date=${date}`)).as(catalogue);
  const before = await on('2022-08-10');
  expect(before.units.filter(({ kind }) => kind === 'district')).toHaveLength(10);
  expect(before.programmes.map(({ programmeId }) => programmeId)).toEqual(['DTTS', 'GNBV', 'NTM']);
  expect(before.categories).toHaveLength(15);
  const wrong = await secretary.get('/api/catalogue?date=yesterday');
  expect(wrong.as(apiRefusal)).toMatchObject({ code: 'malformed', field: 'date' });

  const { unitId, ...unit } = before.units[0] ?? { unitId: '' };
  const renamed = { ...unit, name: { vi: 'Tỉnh Điện Biên (đã sửa)', en: null } };
  expect((await secretary.put(`/api/catalogue/units/${unitId}`, renamed)).status).toBe(200);
  const [programme] = before.programmes;
  const { programmeId, ...rest } = programme ?? { programmeId: '' };
  const path = `/api/catalogue/programmes/${programmeId}`;
  expect((await secretary.put(path, { ...rest, decision: null })).status).toBe(200);
  const after = await on('2022-08-10');
  expect(after.units[0]?.name.vi).toBe('Tỉnh Điện Biên (đã sửa)');
  expect(after.programmes[0]?.decision).toBeNull();
});

test('whoever came by a link reads the catalogue and edits nothing', async () => {
  const api = await startSampleApi();
  const point = await api.enter('point');
  const { units } = (await point.get('/api/catalogue?date=2022-08-10')).as(catalogue);
  const { unitId: _id, ...unit } = units[0] ?? { unitId: '' };
  const reply = await point.put('/api/catalogue/units/province:11', unit);
  expect(reply.as(apiRefusal).code).toBe('unauthenticated');
});
