import { committee } from '@diemcau/shared/committee/committee';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import {
  agencyEntry,
  agencyView,
  committeeCommandAnswer,
  issuedAgencyLink,
  register,
  series,
  sessionCommittee,
  takeOver,
  uploadedAttachment,
} from '@diemcau/shared/protocol/api/followUp';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { sessionSummary } from '@diemcau/shared/protocol/api/sessions';
import { project } from '@diemcau/shared/record/project';
import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { seedCommittee } from '../sample/setUpSample.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import type { Browser } from './testBrowser.ts';
import { asAdministrator, startTestApi, type TestApi } from './testing.ts';

const COMMITTEE = 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia';
const REGISTER = `/api/committees/${COMMITTEE}/register`;
const COMMANDS = `/api/committees/${COMMITTEE}/commands`;
const BODY = 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Điện Biên giai đoạn 2021 - 2025';

const chair: Actor = { role: 'chair', pointId: null, unitId: null, identity: 'test:chair' };

const wanted = (requestId: string, title: string, day: string) => ({
  requestId,
  details: {
    title,
    subject: null,
    bodies: [{ name: BODY, superior: null, abbreviation: 'BCĐ' }],
    startsAt: Date.parse(`${day}T08:00:00+07:00`),
    endsAt: null,
    place: null,
    documentPlace: null,
    chair: { name: 'Chủ trì', office: 'Trưởng ban', personId: null },
    concluder: null,
    issuer: null,
    secretaries: [],
    quorum: { kind: 'none' },
  },
  unitIds: null,
  programmeIds: null,
  points: [{ kind: 'central', name: 'Điểm cầu trung tâm', unitIds: [] }],
});

async function start() {
  const api = await startTestApi();
  seedCommittee(api.committee);
  api.committee.put({
    units: ['planning', 'finance'].map((name) => ({
      unitId: `agency:${name}`,
      name: { vi: name === 'planning' ? 'Sở Kế hoạch và Đầu tư' : 'Sở Tài chính', en: null },
      kind: 'agency',
      code: null,
      parentId: null,
      validFrom: null,
      validUntil: null,
      communes: [],
      successorIds: null,
    })),
  });
  return { ...api, secretary: await asAdministrator(api) };
}

/** Sends a command as the server would for the chair's link; gives the new identifier. */
const sender =
  ({ rooms }: TestApi, sessionId: string) =>
  async <Type extends CommandType>(type: Type, payload: PayloadOf<Type>): Promise<string> => {
    const answer = await rooms.submit(sessionId, { id: freshIdentifier(), type, payload }, chair);
    if (!answer.ok) throw new Error(`${type}: ${answer.code} ${answer.field}`);
    return answer.newId;
  };

const directive = (text: string, lead: string, date: string | null) => ({
  text,
  leadUnitIds: [`agency:${lead}`],
  coordinatingUnitIds: [],
  addressees: [],
  deadline: date === null ? { kind: 'none' as const } : { kind: 'date' as const, date },
  deadlineWording: null,
  conditions: null,
  obstacleIds: [],
});

const obstacle = (text: string) => ({
  text,
  programmes: [{ programmeId: 'NTM', projectCode: null }],
  categoryId: 'norms',
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
  raisedBy: { kind: 'group' as const, name: 'Các huyện' },
});

/** The first session: three directives, two obstacles of which one is resolved, one agenda item carried; adjourned. */
async function firstSession(api: TestApi, secretary: Browser) {
  const made = await secretary.post(
    '/api/sessions',
    wanted('request-0000000001', 'Phiên họp thứ nhất', '2022-08-01'),
  );
  const { sessionId } = made.as(sessionSummary);
  const send = sender(api, sessionId);
  const itemId = await send('addAgendaItem', {
    title: 'Phương án phân cấp',
    kind: 'discussion',
    plannedMinutes: 20,
    responsibleUnitId: null,
    afterItemId: null,
  });
  const open = await send('submitObstacle', obstacle('Chưa có định mức hỗ trợ'));
  const resolved = await send('submitObstacle', obstacle('Chậm giao vốn'));
  await send('openSession', {});
  await send('giveOutcome', {
    obstacleId: resolved,
    kind: 'resolved',
    text: null,
    directiveIds: [],
  });
  await send('carryObstacle', { obstacleId: open, reason: 'Chờ văn bản của Trung ương' });
  await send('carryAgendaItem', { itemId, reason: null });
  const late = await send('issueDirective', directive('Tổng hợp vốn', 'planning', '2022-07-27'));
  const done = await send('issueDirective', directive('Phân bổ vốn', 'planning', '2022-09-30'));
  const undated = await send('issueDirective', directive('Rà soát', 'finance', null));
  await send('adjournSession', {});
  return { sessionId, itemId, open, resolved, late, done, undated };
}

const command = (type: string, payload: unknown) => ({ id: freshIdentifier(), type, payload });

async function asAgency(api: TestApi, secretary: Browser, unitId: string) {
  const made = await secretary.post(`/api/committees/${COMMITTEE}/links`, {
    unitId,
    label: null,
    expiresAt: null,
  });
  const { link, url } = made.as(issuedAgencyLink);
  const browser = await api.browser();
  const entered = await browser.post('/api/agency/exchange', { secret: url.split('#')[1] });
  return { browser, link, url, entry: entered.as(agencyEntry) };
}

const upload = async (api: TestApi, browser: Browser, bytes: Uint8Array, filename: string) =>
  fetch(`${api.url}/api/agency/attachments?filename=${encodeURIComponent(filename)}`, {
    method: 'POST',
    headers: {
      cookie: browser.cookies(),
      origin: api.url,
      'content-type': 'application/octet-stream',
    },
    body: Buffer.from(bytes),
  });

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');

test('FUP-1 what the first session left open stands at the head of the second, with the counts', {
  timeout: 30_000,
}, async () => {
  const api = await start();
  const { secretary } = api;
  const first = await firstSession(api, secretary);

  // between the sessions, the agency reports one directive done and the secretary confirms it
  const agency = await asAgency(api, secretary, 'agency:planning');
  expect(agency.entry).toMatchObject({
    committeeId: COMMITTEE,
    unit: { unitId: 'agency:planning' },
  });
  const own = (await agency.browser.get('/api/agency')).as(agencyView);
  expect(own.tasks.map(({ directiveId, state }) => [directiveId, state])).toEqual([
    [first.late, 'overdue'],
    [first.done, 'notStarted'],
  ]);
  const file = uploadedAttachment.parse(
    await (await upload(api, agency.browser, PDF, 'Báo cáo.pdf')).json(),
  );
  const task = { sessionId: first.sessionId, directiveId: first.done };
  const reported = command('reportProgress', {
    ...task,
    addresseeUnitId: 'agency:planning',
    percent: 100,
    text: 'Đã phân bổ hết',
    attachmentId: file.attachmentId,
    claimsDone: true,
  });
  const answered = (await agency.browser.post('/api/agency/commands', reported)).as(
    committeeCommandAnswer,
  );
  const again = await agency.browser.post('/api/agency/commands', reported);
  expect(again.as(committeeCommandAnswer)).toEqual(answered);
  const between = (await secretary.get(REGISTER)).as(register);
  expect(between.counts).toMatchObject({ total: 3, reportedDone: 1, overdue: 1, undated: 1 });
  const confirmed = command('confirmDone', { ...task, addresseeUnitId: null });
  expect((await secretary.post(COMMANDS, confirmed)).status).toBe(200);

  const after = (await secretary.get(REGISTER)).as(register);
  const counts = {
    total: 3,
    done: 1,
    inTime: 0,
    overdue: 1,
    reportedDone: 0,
    undated: 1,
    closed: 0,
  };
  expect(after.counts).toEqual(counts);
  expect(after.tasks[0]).toMatchObject({ directiveId: first.late, state: 'overdue', daysLeft: -5 });
  expect(after.byAgency.map(({ unit, counts: own }) => [unit.unitId, own.total])).toEqual([
    ['agency:planning', 2],
    ['agency:finance', 1],
  ]);
  expect(after.obstacleCounts).toMatchObject({ total: 2, open: 1 });
  const charts = (await secretary.get(`/api/committees/${COMMITTEE}/series`)).as(series);
  expect(charts.obstacles).toEqual([{ categoryId: 'norms', programmeId: 'NTM', count: 2 }]);

  const made = await secretary.post(
    '/api/sessions',
    wanted('request-0000000002', 'Phiên họp thứ hai', '2022-08-25'),
  );
  const { sessionId } = made.as(sessionSummary);
  const path = `/api/sessions/${sessionId}/take-over`;
  expect((await secretary.get(path)).as(takeOver)).toMatchObject({ counts, itemId: null });
  const taken = (await secretary.post(path, {})).as(takeOver);
  expect(taken).toMatchObject({ counts, directives: 2, obstacles: 1, items: 1 });
  const stateNow = async () => (await api.rooms.view(sessionId))?.state;
  const state = await stateNow();
  const [head, carried] = state?.agenda.itemOrder ?? [];
  expect(head).toBe(taken.itemId);
  const words =
    'Tình hình thực hiện nhiệm vụ giao tại phiên họp trước: 03 nhiệm vụ, trong đó 01 hoàn thành; 01 đang thực hiện, không xác định thời hạn; 01 chưa hoàn thành, quá hạn';
  expect(state?.agenda.items[head ?? '']?.title).toBe(words);
  expect(state?.agenda.items[carried ?? '']?.title).toBe('Phương án phân cấp');
  expect(state?.followUp.directives.map(({ directiveId }) => directiveId)).toEqual([
    first.late,
    first.undated,
  ]);
  const [raised] = Object.values(state?.obstacles.byId ?? {});
  expect(raised).toMatchObject({ text: 'Chưa có định mức hỗ trợ', itemId: head });

  // once more: nothing comes twice, and the register counts the obstacle once
  const seq = (await api.rooms.view(sessionId))?.seq;
  await secretary.post(path, {});
  expect((await api.rooms.view(sessionId))?.seq).toBe(seq);
  const whole = (await secretary.get(REGISTER)).as(register);
  expect(whole.counts).toEqual(counts);
  expect(whole.obstacleCounts).toMatchObject({ total: 2, open: 1 });

  // what is settled meanwhile goes, and the counts are renewed
  const extended = command('extendDeadline', {
    sessionId: first.sessionId,
    directiveId: first.late,
    addresseeUnitId: null,
    until: '2022-12-31',
    reason: 'Chờ Trung ương giao vốn',
  });
  expect((await secretary.post(COMMANDS, extended)).status).toBe(200);
  const solved = { sessionId: first.sessionId, obstacleId: first.open, how: 'Đã có hướng dẫn' };
  await secretary.post(COMMANDS, command('resolveObstacle', solved));
  const renewed = (await secretary.post(path, {})).as(takeOver);
  expect(renewed).toMatchObject({ counts: { inTime: 1, overdue: 0 }, obstacles: 0 });
  expect(renewed.itemId).toBe(taken.itemId);
  expect((await stateNow())?.obstacles.byId[raised?.obstacleId ?? '']?.withdrawn).not.toBeNull();

  // the notice of the second session says so, with its sources
  const events = (await api.rooms.events(sessionId, null)) ?? [];
  const notice = JSON.stringify(project(sessionId, events));
  expect(notice).toContain('03 nhiệm vụ, trong đó 01 hoàn thành; 01 đang thực hiện trong hạn');

  await sender(api, sessionId)('openSession', {});
  const late = await secretary.post(path, {});
  expect(late.as(apiRefusal).code).toBe('notNow');
});

test('the registers come as a workbook and as tables, and a formula stays a text', {
  timeout: 30_000,
}, async () => {
  const api = await start();
  const { sessionId } = await firstSession(api, api.secretary);
  const send = sender(api, sessionId);
  await send('issueDirective', directive('=HYPERLINK("x")', 'finance', '2022-12-31'));
  const fetched = async (name: string) => {
    const response = await fetch(`${api.url}/api/committees/${COMMITTEE}/${name}`, {
      headers: { cookie: api.secretary.cookies() },
    });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const tables = unzipSync(await fetched('register.csv.zip'));
  const tasks = strFromU8(tables['tasks.csv'] ?? new Uint8Array());
  expect(tasks).toContain("'=HYPERLINK");
  expect(tasks.split('\r\n').filter((line) => line.includes('Phiên họp thứ nhất'))).toHaveLength(4);
  expect(strFromU8(tables['obstacles.csv'] ?? new Uint8Array())).toContain('Chậm giao vốn');
  const book = unzipSync(await fetched('register.xlsx?unitId=agency:planning'));
  const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('Tổng hợp vốn');
  expect(sheet).not.toContain('HYPERLINK');
});

test('FOL-3 an agency sees and reports its own tasks alone, and nothing once its link was revoked', {
  timeout: 30_000,
}, async () => {
  const api = await start();
  const { secretary } = api;
  const first = await firstSession(api, secretary);
  const { browser, link, url } = await asAgency(api, secretary, 'agency:finance');
  const report = (addresseeUnitId: string, directiveId: string) =>
    browser.post(
      '/api/agency/commands',
      command('reportProgress', {
        sessionId: first.sessionId,
        directiveId,
        addresseeUnitId,
        percent: null,
        text: 'Đang thực hiện',
        attachmentId: null,
        claimsDone: false,
      }),
    );
  const own = (await browser.get('/api/agency')).as(agencyView);
  expect(own.tasks.map(({ directiveId }) => directiveId)).toEqual([first.undated]);
  expect((await report('agency:planning', first.late)).as(apiRefusal).code).toBe('notYours');
  expect((await report('agency:finance', first.late)).as(apiRefusal).code).toBe('notAddressee');
  expect((await report('agency:finance', first.undated)).status).toBe(200);
  const act = command('confirmDone', {
    sessionId: first.sessionId,
    directiveId: first.undated,
    addresseeUnitId: null,
  });
  expect((await browser.post('/api/agency/commands', act)).as(apiRefusal).code).toBe('forbidden');
  expect((await browser.get(REGISTER)).as(apiRefusal).code).toBe('unauthenticated');

  expect(
    (await secretary.post(`/api/committees/${COMMITTEE}/links/${link.linkId}/revoke`)).status,
  ).toBe(200);
  expect((await browser.get('/api/agency')).as(apiRefusal).code).toBe('unauthenticated');
  const other = await api.browser();
  const reused = await other.post('/api/agency/exchange', { secret: url.split('#')[1] });
  expect(reused.as(apiRefusal).code).toBe('invalidLink');
});

test('files are taken by what they are, kept once and given back to be saved', {
  timeout: 30_000,
}, async () => {
  const api = await start();
  await firstSession(api, api.secretary);
  const { browser } = await asAgency(api, api.secretary, 'agency:planning');
  const page = await upload(api, browser, Buffer.from('<script>alert(1)</script>'), 'a.pdf');
  expect(apiRefusal.parse(await page.json()).code).toBe('attachmentType');
  const large = await upload(api, browser, Buffer.alloc(10 * 1024 * 1024 + 1, PDF), 'a.pdf');
  expect(apiRefusal.parse(await large.json()).code).toBe('tooLarge');
  const form = await fetch(`${api.url}/api/agency/attachments?filename=a.pdf`, {
    method: 'POST',
    headers: { cookie: browser.cookies(), origin: api.url, 'content-type': 'text/plain' },
    body: PDF,
  });
  expect(apiRefusal.parse(await form.json()).code).toBe('malformed');

  const kept = uploadedAttachment.parse(
    await (await upload(api, browser, PDF, '../../Báo\u202e cáo.pdf')).json(),
  );
  expect(kept).toMatchObject({ filename: 'Báo cáo.pdf', mediaType: 'application/pdf' });
  const back = await browser.get(`/api/agency/attachments/${kept.attachmentId}`);
  expect(back.text).toBe(PDF.toString());
  expect(back.headers.get('content-disposition')).toContain('attachment');
  expect(back.headers.get('x-content-type-options')).toBe('nosniff');
  const stranger = await asAgency(api, api.secretary, 'agency:finance');
  const foreign = await stranger.browser.get(`/api/agency/attachments/${kept.attachmentId}`);
  expect(foreign.as(apiRefusal).code).toBe('notFound');
});

test('a session belongs to the chosen committee, else to the one that is called like its body', {
  timeout: 30_000,
}, async () => {
  const api = await start();
  const { sessionId } = await firstSession(api, api.secretary);
  const path = `/api/sessions/${sessionId}/committee`;
  expect((await api.secretary.get(path)).as(sessionCommittee)).toEqual({
    committeeId: COMMITTEE,
    through: 'name',
  });
  const { committeeId: _id, ...body } = api.committee.committees()[0] ?? { committeeId: '' };
  const other = committee.parse({ ...body, committeeId: 'other', name: 'Ban khác', people: [] });
  api.committee.put({ committees: [other] });
  await api.secretary.put(path, { committeeId: 'other' });
  expect((await api.secretary.get(path)).as(sessionCommittee).through).toBe('chosen');
  expect((await api.secretary.get(REGISTER)).as(register).counts.total).toBe(0);
});
