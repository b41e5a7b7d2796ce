import { showable } from '@diemcau/server/record/plainText';
import { sessionFile } from '@diemcau/server/record/sessionFile';
import { materialOf, type SessionMaterial } from '@diemcau/shared/record/materialOf';
import type { Cell } from '@diemcau/shared/record/sheets/model';
import { SHEETS, sheetOf, sheetsOf } from '@diemcau/shared/record/sheets/sheets';
import { timetableOf } from '@diemcau/shared/record/timetable';
import { type SessionEvent, sessionEvents } from '@diemcau/shared/session/events';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { currentVersion, upcast } from '@diemcau/shared/session/upcast';
import { tell } from '@diemcau/shared/testing/story/tell';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { schemaErrors } from '../../support/documents/akomaNtosoSchema.ts';
import { csvByLibreOffice } from '../../support/documents/csvByLibreOffice.ts';
import { csvFields } from '../../support/documents/csvFields.ts';
import { readXlsx } from '../../support/documents/xlsxCells.ts';
import { HOSTILE } from './hostileTexts.ts';

const shapes: Readonly<Record<string, z.ZodType>> = sessionEvents;

/** A meeting in which everything happens once but that something is taken back, changed event by event. */
const told = (change: (event: SessionEvent) => SessionEvent = (event) => event): SessionMaterial =>
  materialOf(
    'session-1',
    tell().log.map(
      (line): RecordedEvent => ({
        ...line,
        event: change(WITHDRAWALS.has(line.event.type) ? NOTHING : line.event),
        hash: 'a'.repeat(64),
      }),
    ),
  );

const WITHDRAWALS: ReadonlySet<SessionEvent['type']> = new Set([
  'obstacleWithdrawn',
  'directiveWithdrawn',
  'figureWithdrawn',
  'solutionWithdrawn',
]);
const NOTHING: SessionEvent = { type: 'tableCleared', payload: {} };

/** The event with the text before and behind what every field says that takes it. */
function poisoned(event: SessionEvent, text: string): SessionEvent {
  let payload: unknown = event.payload;
  for (const path of stringsIn(payload)) {
    const parsed = shapes[event.type]?.safeParse(
      replaced(payload, path, (words) => `${text} ${words} ${text}`),
    );
    if (parsed?.success === true) payload = parsed.data;
  }
  return upcast(currentVersion(event.type), { type: event.type, payload });
}

type Path = readonly (string | number)[];

function stringsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value))
    return value.flatMap((each, place) => stringsIn(each, [...path, place]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => stringsIn(member, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: Path, by: (words: string) => string): unknown {
  if (key === undefined) return typeof value === 'string' ? by(value) : value;
  if (Array.isArray(value))
    return value.map((each, place) => (place === key ? replaced(each, rest, by) : each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key ? replaced(member, rest, by) : member,
    ]),
  );
}

const debateOf = (material: SessionMaterial): Element =>
  new JSDOM(new TextDecoder().decode(sessionFile(material, 'xml').bytes), {
    contentType: 'text/xml',
  }).window.document.documentElement;

const calendarOf = (material: SessionMaterial): ICAL.Component =>
  new ICAL.Component(ICAL.parse(new TextDecoder().decode(sessionFile(material, 'ics').bytes)));

const textsOf = (rows: readonly (readonly Cell[])[]): string[] =>
  rows.flat().flatMap((cell) => (cell?.kind === 'text' ? [showable(cell.text)] : []));

const bare = (text: string): string => text.replace(/\s+/gu, '');
const timesIn = (text: string, words: string): number => bare(text).split(bare(words)).length - 1;

describe('hostile text in every field of every event', () => {
  test.each(Object.entries(HOSTILE))('%s', (_name, text) => {
    const clean = told();
    const material = told((event) => poisoned(event, text));
    const shown = showable(text.normalize('NFC').trim());

    const written = readXlsx(sessionFile(material, 'xlsx').bytes);
    for (const [place, { rows }] of sheetsOf(material.state).entries()) {
      const sheet = written[place];
      const cells = sheet?.rows.slice(1).flat() ?? [];
      expect(cells.filter(({ type }) => type === 'inlineStr').map(({ value }) => value)).toEqual(
        textsOf(rows),
      );
      expect(sheet?.worksheet.getElementsByTagName('f')).toHaveLength(0);
    }

    for (const sheetId of SHEETS) {
      const { rows } = sheetOf(material.state, sheetId);
      expect(rows.length, sheetId).toBeGreaterThan(0);
      const [, ...records] = csvFields(sessionFile(material, `${sheetId}.csv`).bytes);
      const fields = records.flatMap((record, down) =>
        record.filter((_, across) => rows[down]?.[across]?.kind === 'text'),
      );
      expect(fields.map((field) => field.replace(/^'/, ''))).toEqual(
        textsOf(rows).map((words) => words.replace(/^'/, '')),
      );
      for (const field of fields) expect(field).not.toMatch(/^\s*[=+\-@\t\r]/);
    }

    const debate = debateOf(material);
    expect(timesIn(debate.textContent ?? '', shown)).toBeGreaterThan(50);
    expect(debate.getElementsByTagName('script')).toHaveLength(0);
    expect(debate.getElementsByTagName('speech')).toHaveLength(
      debateOf(clean).getElementsByTagName('speech').length,
    );

    const calendar = calendarOf(material);
    const { meetings, tasks } = timetableOf(material);
    expect(
      calendar.getAllSubcomponents().map((each) => each.getFirstPropertyValue('description')),
    ).toEqual([...meetings, ...tasks].map(({ description }) => showable(description)));
    expect(calendar.toString().match(/^BEGIN:/gm)).toHaveLength(
      calendarOf(clean)
        .toString()
        .match(/^BEGIN:/gm)?.length ?? 0,
    );
  });

  test('all of them at once: the debate is valid, and LibreOffice opens the workbook', async () => {
    const together = Object.values(HOSTILE).slice(0, 8).join(' ').slice(0, 230).toWellFormed();
    const material = told((event) => poisoned(event, together));
    expect(await schemaErrors(sessionFile(material, 'xml').bytes)).toEqual([]);
    const shown = await csvByLibreOffice(sessionFile(material, 'xlsx').bytes);
    for (const { title, rows } of sheetsOf(material.state)) {
      const seen = shown.get(title)?.flat().join(' ').replaceAll('""', '"') ?? '';
      for (const words of textsOf(rows)) expect(bare(seen)).toContain(bare(words));
    }
  }, 120_000);
});

test('texts of 100,000 characters, of words and of one word, are written to their end', async () => {
  const words = `${'một hai ba '.repeat(9_000)}tận cùng`;
  const word = `${'Ặ'.repeat(50_000)}${'😀'.repeat(25_000)}HẾT`;
  const material = told((event) =>
    event.type === 'obstacleSubmitted'
      ? { ...event, payload: { ...event.payload, text: words, proposal: word } }
      : event.type === 'directiveIssued'
        ? { ...event, payload: { ...event.payload, text: word } }
        : event.type === 'directiveEdited'
          ? { ...event, payload: { ...event.payload, text: word } }
          : event,
  );
  const [obstacles] = readXlsx(sessionFile(material, 'xlsx').bytes);
  const column = (letter: string): string =>
    (obstacles?.rows ?? [])
      .slice(1)
      .flat()
      .filter(({ reference }) => reference.startsWith(letter))
      .map(({ value }) => value)
      .join('');
  expect(column('B').includes(words)).toBe(true);
  expect(column('C').includes(word)).toBe(true);
  for (const { value } of obstacles?.rows.flat() ?? []) {
    expect(value.length).toBeLessThanOrEqual(32_767);
    expect(value.isWellFormed()).toBe(true);
  }
  const fields = csvFields(sessionFile(material, 'obstacles.csv').bytes).flat();
  expect(fields.includes(words) && fields.includes(word)).toBe(true);
  expect(await schemaErrors(sessionFile(material, 'xml').bytes)).toEqual([]);
  expect(debateOf(material).textContent?.includes(words)).toBe(true);
  const task = calendarOf(material).getFirstSubcomponent('vtodo');
  expect(String(task?.getFirstPropertyValue('description')).includes(word)).toBe(true);
});

test('a session that says next to nothing still gives a workbook, tables, a debate and a calendar', async () => {
  const [first] = tell().log;
  if (first?.event.type !== 'sessionScheduled') throw new Error('The story begins otherwise');
  const payload = {
    ...first.event.payload,
    subject: null,
    startsAt: null,
    endsAt: null,
    place: null,
    chair: null,
    secretaries: [],
  };
  const event: SessionEvent = { type: 'sessionScheduled', payload };
  const material = materialOf('session-1', [{ ...first, event, hash: 'a'.repeat(64) }]);
  expect(readXlsx(sessionFile(material, 'xlsx').bytes)).toHaveLength(SHEETS.length);
  for (const sheetId of SHEETS) {
    expect(csvFields(sessionFile(material, `${sheetId}.csv`).bytes)).toHaveLength(1);
  }
  expect(await schemaErrors(sessionFile(material, 'xml').bytes)).toEqual([]);
  expect(debateOf(material).textContent).not.toMatch(/null|undefined/);
  const calendar = calendarOf(material);
  expect(calendar.getFirstSubcomponent('vjournal')?.getFirstPropertyValue('summary')).toBe(
    payload.title,
  );
});

test('a meeting in which everything happens gives a valid debate, and no secret ballot', async () => {
  const material = told();
  expect(await schemaErrors(sessionFile(material, 'xml').bytes)).toEqual([]);
  const { rows } = sheetOf(material.state, 'ballots');
  const secret = Object.values(material.state.votes.byId).find((vote) => vote.secret);
  const cast = rows.filter(
    ([, question]) => question?.kind === 'text' && question.text === secret?.question,
  );
  expect(cast.length).toBeGreaterThan(0);
  for (const [, , , how] of cast) {
    expect(how).toEqual({
      kind: 'text',
      text: expect.stringMatching(/^(Đã bỏ phiếu kín|Không tham gia)$/),
    });
  }
});

test('private messages and proposals stand in no file', () => {
  const secret = 'chỉ chủ trì và thư ký được đọc';
  const material = told((event) => {
    if (event.type === 'messageSent')
      return { ...event, payload: { ...event.payload, text: secret } };
    if (event.type === 'agendaProposalSubmitted')
      return { ...event, payload: { ...event.payload, title: secret } };
    return event;
  });
  for (const format of ['xml', 'ics', ...SHEETS.map((id) => `${id}.csv` as const)] as const) {
    expect(new TextDecoder().decode(sessionFile(material, format).bytes)).not.toContain(secret);
  }
});
