import { expect, test } from 'vitest';
import { NO_DETAILS, type OfficialDocument } from '../session/documents/state.ts';
import type { SessionEvent } from '../session/events.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { secretary } from '../testing/actors.ts';
import { MORNING, withoutIdentity } from '../testing/fold.ts';
import { openSession, preparedSession, sessionAdjourned } from '../testing/session.ts';
import { project } from './project.ts';
import { recordSchema } from './schema.ts';

const recorded = (...events: readonly SessionEvent[]): RecordedEvent[] =>
  events.map((event, place) => ({
    event,
    seq: place + 1,
    at: MORNING + place * 1_000,
    actor: withoutIdentity(secretary),
    hash: String(place + 1).padStart(64, '0'),
  }));

const issued = (document: OfficialDocument, number: number, version: number | null = null) =>
  ({
    type: 'documentIssued',
    payload: {
      ...NO_DETAILS,
      document,
      number,
      issuedOn: '2022-08-12',
      symbol: 'TB-BCĐ',
      notes: 'Mang theo báo cáo.',
      conclusionsVersion: version,
    },
  }) satisfies SessionEvent;
const approved = (version: number, text: string): SessionEvent => ({
  type: 'conclusionsApproved',
  payload: {
    version,
    entries: [{ entryId: 'a', section: 'results', text, sources: [], version }],
  },
});
const opened: SessionEvent = { type: 'conclusionsRevised', payload: { reason: 'Sót' } };
const message: SessionEvent = {
  type: 'obstacleSubmitted',
  payload: {
    obstacleId: 'late',
    raisedBy: { kind: 'chair' },
    itemId: null,
    text: 'Nêu sau khi ban hành.',
    programmes: [],
    categoryId: null,
    level: null,
    legalText: null,
    since: null,
    proposal: null,
    itemised: true,
  },
};

const first = [...openSession(), approved(1, 'Tốt.'), issued('notice', 7, 1)];

test('DOC-5 an issued document is had again as it was, whatever came later', () => {
  const then = project('s', recorded(...first));
  expect(then).toMatchObject({
    status: 'issued',
    upTo: first.length,
    heading: { number: 7, issuedOn: '2022-08-12', symbol: 'TB-BCĐ' },
    replaces: null,
  });
  const log = recorded(...first, message, sessionAdjourned);
  expect(project('s', log)).toEqual(then);
  expect(project('s', log, { document: 'minutes' })).toMatchObject({
    status: 'draft',
    upTo: log.length,
  });
});

test('DOC-4 while its conclusions are opened the notice is a draft without number', () => {
  const draft = project('s', recorded(...first, opened));
  expect(draft).toMatchObject({
    status: 'draft',
    heading: { number: null, issuedOn: null, symbol: 'TB-BCĐ' },
    replaces: { number: 7, upTo: first.length },
  });
});

test('DOC-6 the one that replaces it names it, and the replaced one stays', () => {
  const second = [...first, opened, approved(2, 'Rất tốt.'), issued('notice', 9, 2)];
  const record = project('s', recorded(...second, message));
  expect(recordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    status: 'issued',
    heading: { number: 9 },
    replaces: { number: 7, issuedOn: '2022-08-12', symbol: 'TB-BCĐ', upTo: first.length },
  });
  expect(record.closing?.text).toMatch(
    /^Thông báo này thay thế Thông báo số 07\/TB-BCĐ ngày 12 tháng 8 năm 2022 của Ban Chỉ đạo\. /,
  );
  expect(record.closing?.sources[0]?.events).toContain(first.length);
  const replaced = project('s', recorded(...second).slice(0, first.length));
  expect(replaced).toEqual(project('s', recorded(...first)));
});

test('DOC-1 what is prepared stands in the draft, with the event that said it', () => {
  const { number: _number, ...prepared } = issued('invitation', 1).payload;
  const { conclusionsVersion: _version, ...details } = prepared;
  const log = recorded(...preparedSession(), {
    type: 'documentPrepared',
    payload: { ...details, number: null, issuedOn: null, invited: 'Sở Tài chính' },
  });
  const record = project('s', log, { document: 'invitation' });
  expect(record.opening[0]?.text).toMatch(/kính mời: Sở Tài chính$/);
  const [note] = record.sections.flatMap(({ entries }) => entries);
  expect(note).toMatchObject({ text: 'Mang theo báo cáo.', sources: [{ events: [log.length] }] });
});
