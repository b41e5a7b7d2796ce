import { format } from '@diemcau/server/record/format';
import { showable } from '@diemcau/server/record/plainText';
import type { RecordDocument, RecordModel, RecordSection } from '@diemcau/shared/record/model';
import { project } from '@diemcau/shared/record/project';
import { recordSchema } from '@diemcau/shared/record/schema';
import type { DocumentDetails } from '@diemcau/shared/session/documents/state';
import { beforeAll, describe, expect, test } from 'vitest';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import type { RoomInMemory } from '../../fixtures/play/roomInMemory.ts';
import { all, readDocx, textOf } from '../../support/documents/docxParts.ts';
import { readPdf } from '../../support/documents/pdfPages.ts';
import { HOSTILE } from './hostileTexts.ts';
import { DOCUMENTS } from './samples.ts';

/** Fields whose words are ours (titles are those of columns), or bound by their schema. */
const NOT_TYPED = new Set([
  'format',
  'document',
  'sessionId',
  'hash',
  'state',
  'status',
  'sectionId',
  'date',
  'issuedOn',
  'kind',
  'title',
  'id',
]);

/** Everything that a secretariat adds to a document, so that all of it is there to be poisoned. */
const DETAILS: DocumentDetails = {
  number: 12,
  issuedOn: '2022-08-12',
  symbol: 'TB-BCĐ',
  signature: {
    prefix: 'KT.',
    onBehalfOf: 'TRƯỞNG BAN',
    office: 'PHÓ TRƯỞNG BAN',
    otherOffice: 'Phó Chủ tịch',
    name: 'Người ký',
  },
  recipients: ['Như trên', 'Lưu: VT'],
  invited: 'Các thành viên',
  notes: 'Mang theo báo cáo.',
};

/** The record with the text behind what every field says already. */
const poisonedRecord = (record: RecordModel, text: string): RecordModel =>
  recordSchema.parse(poisoned(record, text));

function poisoned(value: unknown, text: string, key: string | null = null): unknown {
  if (typeof value === 'string')
    return key !== null && NOT_TYPED.has(key) ? value : `${value} ${text}`;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, poisoned(member, text, name)]),
  );
}

const shortened = (part: RecordSection): RecordSection => ({
  ...part,
  entries: part.entries.slice(0, 2),
  sections: part.sections.slice(0, 2).map(shortened),
});

const bare = (text: string): string => text.replace(/[\s\u200B]+/gu, '');

/** What a PDF shows where the font has no sign. */
const SHOWN_AS_CODE = /\[U\+[0-9A-F]{4,6}\]/g;

describe('hostile text in every field', () => {
  let room: RoomInMemory;

  beforeAll(async () => {
    room = await playInMemory();
  });

  const recordOf = (document: RecordDocument): RecordModel =>
    project(room.sessionId, room.events, { document, details: DETAILS });

  /** Short, so that every text stands on few pages. */
  const small = (record: RecordModel): RecordModel => ({
    ...record,
    opening: record.opening.slice(0, 3),
    sections: record.sections.map(shortened),
    annexes: record.annexes.slice(0, 3),
  });

  // One by one in the notice; all at once in the others, which are written by the same hand.
  const together = Object.values(HOSTILE).join('\n');
  const cases = [
    ...Object.entries(HOSTILE).map(([name, text]) => ({
      name,
      text,
      document: 'notice' as RecordDocument,
    })),
    { name: 'all of them', text: together, document: 'minutes' as RecordDocument },
    { name: 'all of them', text: together, document: 'invitation' as RecordDocument },
  ];

  test.each(cases)('$document: $name', async ({ text, document }) => {
    const record = poisonedRecord(small(recordOf(document)), text);
    const docx = readDocx((await format(record, 'docx')).bytes);
    const inDocx = bare(all(docx.body, 'p').map(textOf).join('\n'));
    const fields = record.opening.length + record.recipients.length + 1;
    expect(inDocx.split(bare(showable(text))).length - 1).toBeGreaterThan(fields);

    const pdf = await readPdf((await format(record, 'pdf')).bytes, { drawn: false });
    expect(pdf.check).toContain('No syntax or stream encoding errors found');
    for (const { name } of pdf.fonts) expect(name).toMatch(/\+Tinos-/);
    const inPdf = bare(pdf.text).replaceAll(SHOWN_AS_CODE, '�');
    const shown = Array.from(bare(showable(text)).replaceAll(SHOWN_AS_CODE, '�'), (sign) =>
      inPdf.includes(sign) ? sign : '�',
    ).join('');
    const collapsed = (words: string): string => words.replace(/�+/g, '�');
    expect(collapsed(inPdf).split(collapsed(shown)).length - 1).toBeGreaterThan(3);
  });

  test('nothing of a text is read as markup: as many paragraphs as without it', async () => {
    const record = small(recordOf('notice'));
    const count = async (model: RecordModel): Promise<number> =>
      all(readDocx((await format(model, 'docx')).bytes).body, 'p').length;
    expect(await count(poisonedRecord(record, HOSTILE['Typst markup'] ?? ''))).toBe(
      await count(record),
    );
  });

  test('texts of 100,000 characters, of words and of one word, are set to their end', async () => {
    const record = small(recordOf('notice'));
    const words = `${'một hai ba '.repeat(9_000)}tận cùng`;
    const word = `${'Ặ'.repeat(100_000)}HẾT`;
    const long: RecordModel = {
      ...record,
      opening: [words, word].map((text) => ({ number: null, text, sources: [] })),
      signature: { ...record.signature, name: `${'Lò '.repeat(33_000)}Ửng` },
      recipients: [word, 'Lưu: VT.'],
      annexes: record.annexes.map((annex) => ({
        ...annex,
        table:
          annex.table === null
            ? null
            : {
                ...annex.table,
                rows: [
                  {
                    cells: annex.table.columns.map((_, index) => (index === 0 ? words : word)),
                    sources: [],
                  },
                ],
              },
      })),
    };
    const docx = readDocx((await format(long, 'docx')).bytes);
    const said = bare(all(docx.body, 'p').map(textOf).join('\n'));
    for (const whole of [bare(words), word]) expect(said.includes(whole)).toBe(true);
    const pdf = await readPdf((await format(long, 'pdf')).bytes, { drawn: false });
    expect(pdf.check).toContain('No syntax or stream encoding errors found');
    const lines = pdf.pages.flatMap((page) => page.lines);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(pdf.width);
    const text = bare(pdf.text);
    for (const end of ['tậncùng', 'ẶHẾT', 'LòỬng']) expect(text.includes(end), end).toBe(true);
  }, 120_000);

  test('a session that says next to nothing still gives three whole documents', async () => {
    const first = room.events[0];
    if (first?.event.type !== 'sessionScheduled') throw new Error('The meeting begins otherwise');
    const payload = {
      ...first.event.payload,
      subject: null,
      startsAt: null,
      place: null,
      documentPlace: null,
      chair: null,
      concluder: null,
      issuer: null,
      bodies: first.event.payload.bodies.map((body) => ({
        ...body,
        superior: null,
        abbreviation: null,
      })),
    };
    const bareEvent = { ...first, event: { type: first.event.type, payload } };
    for (const document of DOCUMENTS) {
      const record = project(room.sessionId, [bareEvent], { document });
      readDocx((await format(record, 'docx')).bytes);
      const pdf = await readPdf((await format(record, 'pdf')).bytes, { drawn: false });
      expect(pdf.check).toContain('No syntax or stream encoding errors found');
      expect(pdf.text).not.toMatch(/null|undefined/);
    }
  });
});
