import { SESSION_FORMATS } from '@diemcau/server/http/sessionFormats';
import { sessionFile } from '@diemcau/server/record/sessionFile';
import { materialOf, type SessionMaterial } from '@diemcau/shared/record/materialOf';
import type { Cell } from '@diemcau/shared/record/sheets/model';
import { sheetsOf } from '@diemcau/shared/record/sheets/sheets';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import { schemaErrors } from '../../support/documents/akomaNtosoSchema.ts';
import { csvByLibreOffice } from '../../support/documents/csvByLibreOffice.ts';
import { readXlsx } from '../../support/documents/xlsxCells.ts';

let material: SessionMaterial;

beforeAll(async () => {
  const room = await playInMemory();
  material = materialOf(room.sessionId, room.events);
});

const debate = (): Document =>
  new JSDOM(new TextDecoder().decode(sessionFile(material, 'xml').bytes), {
    contentType: 'text/xml',
  }).window.document;

test.each(SESSION_FORMATS)('%s: the same events give the same bytes', async (format) => {
  const again = await playInMemory();
  const [first, second] = [
    sessionFile(material, format),
    sessionFile(materialOf(again.sessionId, again.events), format),
  ];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect(first.filename).toMatch(/ 10-8-2022\.(xlsx|csv|csv\.zip|xml|ics)$/);
});

test('the workbook keeps its headings in sight, filters, and types its cells', () => {
  const [, , funding] = readXlsx(sessionFile(material, 'xlsx').bytes);
  const [headings, first] = funding?.rows ?? [];
  expect(funding?.name).toBe('Số liệu vốn');
  expect(funding?.worksheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
  expect(funding?.worksheet.querySelector('autoFilter')?.getAttribute('ref')).toMatch(/^A1:R\d+$/);
  expect(funding?.worksheet.querySelectorAll('col')).toHaveLength(headings?.length ?? 0);
  const cell = (title: string) => {
    const column = headings?.find(({ value }) => value === title)?.reference.replace('1', '2');
    return first?.find(({ reference }) => reference === column);
  };
  // 2.530 tỷ đồng, as of 10 August 2022, which a spreadsheet counts as day 44 783.
  expect(cell('Kế hoạch (triệu đồng)')).toMatchObject({ type: null, value: '2530000' });
  expect(cell('Kế hoạch: mức')).toMatchObject({ type: 'inlineStr', value: 'trên' });
  expect(cell('Tính đến ngày')).toMatchObject({ type: null, value: '44783' });
});

/** How a program shows a cell: text in quotes, numbers, days and moments without. */
function shownAs(cell: Cell): RegExp {
  switch (cell?.kind) {
    case 'text':
      return exactly(`"${cell.text.replaceAll('"', '""')}"`);
    case 'number':
      return exactly(cell.value.toLocaleString('en'));
    case 'day':
      return exactly(cell.day.split('-').reverse().join('/'));
    case 'moment':
      return /^10\/08\/2022 14:\d\d$/;
    default:
      return /^$/;
  }
}

const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);

test('LibreOffice opens the workbook and shows every cell of every table', async () => {
  const shown = await csvByLibreOffice(sessionFile(material, 'xlsx').bytes);
  for (const { title, columns, rows } of sheetsOf(material.state)) {
    const [headings, ...lines] = shown.get(title) ?? [];
    expect(headings, title).toEqual(columns.map((column) => `"${column.title}"`));
    expect(lines).toHaveLength(rows.length);
    for (const [down, row] of rows.entries()) {
      for (const [across, cell] of row.entries()) {
        expect(lines[down]?.[across], title).toMatch(shownAs(cell));
      }
    }
  }
}, 120_000);

test('the debate is valid by the schema of OASIS', async () => {
  expect(await schemaErrors(sessionFile(material, 'xml').bytes)).toEqual([]);
});

test('the validator finds what is wrong', async () => {
  const xml = new TextDecoder().decode(sessionFile(material, 'xml').bytes);
  const broken = xml.replace('<FRBRcountry value="vn"/>', '');
  expect((await schemaErrors(new TextEncoder().encode(broken))).join()).toContain('FRBRcountry');
});

test('the debate tells who said what under which item, and refers to nobody it does not name', () => {
  const xml = debate();
  const items = [...xml.querySelectorAll('debateSection[name="agendaItem"] > heading')];
  const { agenda, obstacles } = material.state;
  expect(items.map(({ textContent }) => textContent)).toEqual(
    agenda.itemOrder.map((itemId) => agenda.items[itemId]?.title),
  );
  const ids = new Set([...xml.querySelectorAll('[eId]')].map((each) => each.getAttribute('eId')));
  for (const name of ['by', 'as', 'refersTo', 'source']) {
    for (const each of xml.querySelectorAll(`[${name}]`)) {
      expect(ids).toContain(each.getAttribute(name)?.slice(1));
    }
  }
  const text = xml.documentElement.textContent ?? '';
  for (const obstacleId of obstacles.order) {
    expect(text).toContain(obstacles.byId[obstacleId]?.text);
  }
  expect(xml.querySelectorAll('question, answer, speech').length).toBeGreaterThan(
    obstacles.order.length,
  );
  for (const each of xml.querySelectorAll('question, answer, speech, narrative, p')) {
    expect(each.hasAttribute('eId')).toBe(true);
  }
  expect(text).not.toMatch(/undefined|null/);
  const log = xml.getElementsByTagNameNS('urn:x-diemcau:record', 'log')[0];
  expect(log?.getAttribute('hash')).toBe(material.last.hash);
});

test('the calendar reads in another program: the session, and a task for each directive', () => {
  const text = new TextDecoder().decode(sessionFile(material, 'ics').bytes);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe(material.state.lifecycle.details?.title);
  expect(event.startDate.toJSDate()).toEqual(new Date('2022-08-10T14:00:00+07:00'));
  const tasks = calendar.getAllSubcomponents('vtodo');
  const { order, byId } = material.state.directives;
  expect(tasks).toHaveLength(order.length);
  for (const [place, directiveId] of order.entries()) {
    const task = tasks[place];
    expect(task?.getFirstPropertyValue('description')).toContain(byId[directiveId]?.text);
    expect(task?.getFirstPropertyValue('contact')).toBe('Các địa phương');
    expect(task?.getFirstPropertyValue('related-to')).toBe(event.uid);
  }
});
