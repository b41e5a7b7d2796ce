import { recordLinks } from '@diemcau/shared/protocol/api/records';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import type { PayloadOf } from '@diemcau/shared/session/commands';
import { NO_DETAILS } from '@diemcau/shared/session/documents/state';
import { expect, test, vi } from 'vitest';
import { CommandSender } from '../committee/scheduleSession.ts';
import { startSampleApi } from './testing.ts';

async function start() {
  const api = await startSampleApi();
  const path = `/api/sessions/${api.sessionId}`;
  const seqNow = async () => (await api.rooms.view(api.sessionId))?.seq ?? 0;
  const act = (role: 'chair' | 'secretary') =>
    new CommandSender(api.rooms, api.sessionId, {
      role,
      pointId: null,
      unitId: null,
      identity: `test:${role}`,
    });
  const issueInvitation = async () => {
    const payload: PayloadOf<'issueDocument'> = {
      ...NO_DETAILS,
      document: 'invitation',
      number: 1,
      issuedOn: '2022-08-05',
    };
    expect(await act('secretary').send('issueDocument', payload)).toMatchObject({ ok: true });
  };
  /** The session is opened and its conclusions, of one sentence, are approved. */
  const approve = async () => {
    const chair = act('chair');
    const secretary = act('secretary');
    const entry: PayloadOf<'addConclusion'> = {
      section: 'objectiveCauses',
      afterEntryId: null,
      text: 'Văn bản Trung ương chậm ban hành.',
      sources: [],
    };
    const answers = [
      await chair.send('openSession', {}),
      await secretary.send('addConclusion', entry),
      await secretary.send('presentConclusions', {}),
      await chair.send('approveConclusions', { version: 1 }),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ ok: true })));
  };
  return { ...api, path, seqNow, approve, issueInvitation };
}

test('an officer reads the record at any time, up to any event', async () => {
  const { enter, path, sessionId, seqNow } = await start();
  for (const role of ['chair', 'secretary']) {
    const officer = await enter(role);
    const reply = await officer.get(`${path}/record.json`);
    const upTo = await seqNow();
    expect(JSON.parse(reply.text)).toEqual({
      sessionId,
      document: 'notice',
      format: 'json',
      upTo,
      readers: 'officers',
    });
    expect(JSON.parse((await officer.get(`${path}/record.md?upTo=3`)).text).upTo).toBe(3);
    const beyond = await officer.get(`${path}/record.md?upTo=${upTo + 1}`);
    expect(beyond.as(apiRefusal)).toMatchObject({ code: 'notFound', field: 'upTo' });
    const wrong = await officer.get(`${path}/record.md?upTo=0`);
    expect(wrong.as(apiRefusal)).toMatchObject({ code: 'malformed', field: 'upTo' });
  }
});

test('the file carries its type and its name', async () => {
  const { enter, path } = await start();
  const reply = await (await enter('chair')).get(`${path}/record.docx`);
  expect(reply.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  const disposition = reply.headers.get('content-disposition');
  expect(disposition).toContain("filename*=UTF-8''K%E1%BA%BFt%20lu%E1%BA%ADn.docx");
});

test('the minutes and the invitation are asked for by name, as PDF too', async () => {
  const { enter, path } = await start();
  const officer = await enter('secretary');
  for (const document of ['notice', 'minutes', 'invitation']) {
    const reply = await officer.get(`${path}/record.pdf?document=${document}`);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(JSON.parse(reply.text)).toMatchObject({ document, format: 'pdf' });
  }
  const unknown = await officer.get(`${path}/record.pdf?document=letter`);
  expect(unknown.as(apiRefusal)).toMatchObject({ code: 'malformed', field: 'document' });
});

test('the session as a whole comes as tables, debate and calendar, each with its type', async () => {
  const { enter, path } = await start();
  const officer = await enter('secretary');
  const types = {
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'csv.zip': 'application/zip',
    xml: 'application/akn+xml',
    ics: 'text/calendar; charset=utf-8',
  };
  for (const [format, type] of Object.entries(types)) {
    const reply = await officer.get(`${path}/record.${format}`);
    expect(reply.headers.get('content-type')).toBe(type);
    expect(JSON.parse(reply.text)).toMatchObject({ format });
  }
  const first = await officer.get(`${path}/record.csv`);
  expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(JSON.parse(first.text)).toMatchObject({ format: 'obstacles.csv' });
  const votes = await officer.get(`${path}/record.csv?sheet=votes`);
  expect(JSON.parse(votes.text)).toMatchObject({ format: 'votes.csv' });
  const unknown = await officer.get(`${path}/record.csv?sheet=messages`);
  expect(unknown.as(apiRefusal)).toMatchObject({ code: 'malformed', field: 'sheet' });
});

test('whoever may not read the record has no table of it either', async () => {
  const { enter, browser, path, approve } = await start();
  const stranger = await browser();
  const point = await enter('point');
  const files = ['xlsx', 'csv', 'csv.zip', 'xml', 'ics'];
  for (const format of files) {
    const address = `${path}/record.${format}`;
    expect((await stranger.get(address)).as(apiRefusal).code).toBe('unauthenticated');
    expect((await point.get(address)).as(apiRefusal).code).toBe('notNow');
  }
  await approve();
  for (const format of files) {
    expect((await point.get(`${path}/record.${format}`)).status).toBe(200);
    expect((await point.get(`${path}/record.${format}?upTo=2`)).as(apiRefusal).code).toBe('notNow');
  }
});

test('the others read it once the chair has approved the conclusions, and no draft before that', async () => {
  const { enter, path, approve, seqNow } = await start();
  const point = await enter('point');
  expect((await point.get(`${path}/record.md`)).as(apiRefusal).code).toBe('notNow');
  expect((await point.post(`${path}/record-links`, { upTo: null })).as(apiRefusal).code).toBe(
    'notNow',
  );
  await approve();
  expect((await point.get(`${path}/record.md`)).status).toBe(200);
  expect((await point.get(`${path}/record.md?upTo=${await seqNow()}`)).status).toBe(200);
  expect((await point.get(`${path}/record.md?upTo=2`)).as(apiRefusal).code).toBe('notNow');
});

test('DOC-4 an issued invitation is read by all as it was issued, before anything is approved', async () => {
  const { enter, path, seqNow, issueInvitation } = await start();
  const point = await enter('point');
  const invitation = `${path}/record.md?document=invitation`;
  expect((await point.get(invitation)).as(apiRefusal).code).toBe('notNow');
  await issueInvitation();
  const upTo = await seqNow();
  expect(JSON.parse((await point.get(invitation)).text)).toMatchObject({ upTo });
  expect((await point.get(`${invitation}&upTo=${upTo}`)).status).toBe(200);
  expect((await point.get(`${invitation}&upTo=${upTo - 1}`)).as(apiRefusal).code).toBe('notNow');
  expect((await point.get(`${path}/record.md`)).as(apiRefusal).code).toBe('notNow');
});

test('what was prepared for a document that is not issued goes to officers alone', async () => {
  const { enter, path, browser, approve } = await start();
  await approve();
  const readersOf = (text: string): unknown => JSON.parse(text).readers;
  for (const document of ['notice', 'minutes', 'invitation']) {
    const address = `${path}/record.json?document=${document}`;
    expect(readersOf((await (await enter('chair')).get(address)).text)).toBe('officers');
    expect(readersOf((await (await enter('point')).get(address)).text)).toBe('everyone');
  }
  const made = await (await enter('secretary')).post(`${path}/record-links`, { upTo: null });
  const signed = made.as(recordLinks).json.replace(/^https?:\/\/[^/]+/, '');
  expect(readersOf((await (await browser()).get(signed)).text)).toBe('everyone');
});

test('one asker waits for few records at once, and holds up nobody else', async () => {
  const api = await start();
  const { enter, path, parts } = api;
  const secretary = await enter('secretary');
  const chair = await enter('chair');
  const { promise, resolve } = Promise.withResolvers<void>();
  const make = vi.spyOn(parts.records, 'make');
  make.mockImplementation(async () => {
    await promise;
    return { bytes: Buffer.from('{}'), filename: 'a.md' };
  });
  const asked = Array.from({ length: 65 }, () => secretary.get(`${path}/record.md`));
  expect((await Promise.race(asked)).as(apiRefusal).code).toBe('tooFast');
  const others = chair.get(`${path}/record.md`);
  resolve();
  expect((await others).status).toBe(200);
  expect((await Promise.all(asked)).filter(({ status }) => status === 200)).toHaveLength(64);
  expect((await secretary.get(`${path}/record.md`)).status).toBe(200);
});

test('a signed address opens for an hour without a cookie, and only as it is', async () => {
  const { enter, path, browser, time, seqNow } = await start();
  const reply = await (await enter('secretary')).post(`${path}/record-links`, { upTo: null });
  const links = reply.as(recordLinks);
  const upTo = await seqNow();
  expect(links).toMatchObject({ upTo, expiresAt: time.now + 3_600_000 });
  const stranger = await browser();
  const local = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');
  for (const format of ['json', 'md', 'docx', 'pdf', 'xlsx', 'xml', 'ics'] as const) {
    const opened = await stranger.get(local(links[format]));
    expect(JSON.parse(opened.text)).toMatchObject({ format, upTo });
  }
  const tables = await stranger.get(local(links.csvZip));
  expect(JSON.parse(tables.text)).toMatchObject({ format: 'csv.zip', upTo });
  const table = local(links.csvZip).replace('record.csv.zip', 'record.csv');
  const opened = await stranger.get(`${table}&sheet=directives`);
  expect(JSON.parse(opened.text)).toMatchObject({ format: 'directives.csv', upTo });
  const bent = [
    links.md.replace(`upTo=${upTo}`, 'upTo=1'),
    links.md.replace(/expires=\d+/, 'expires=99999999999999'),
    links.md.replace(/signature=./, 'signature=_'),
    links.md.replace(/&expires=\d+/, ''),
  ];
  for (const address of bent) {
    expect((await stranger.get(local(address))).as(apiRefusal).code).toBe('invalidLink');
  }
  time.now += 3_600_000;
  expect((await stranger.get(local(links.docx))).as(apiRefusal).code).toBe('invalidLink');
});
