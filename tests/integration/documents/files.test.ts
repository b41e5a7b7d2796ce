import { typeset } from '@diemcau/server/record/pdf';
import { decree30 } from '@diemcau/server/record/profiles/decree30';
import { sheetOf } from '@diemcau/server/record/sheet';
import type { RecordDocument, RecordModel, RecordSection } from '@diemcau/shared/record/model';
import { annexReference } from '@diemcau/shared/record/wording';
import { PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { beforeAll, describe, expect, test } from 'vitest';
import { all, textOf, value } from '../../support/documents/docxParts.ts';
import { readPdf } from '../../support/documents/pdfPages.ts';
import { missingStyles } from './docxFacts.ts';
import { DOCUMENTS, type Made, makeDocuments } from './samples.ts';

let made: ReadonlyMap<RecordDocument, Made>;

beforeAll(async () => {
  made = await makeDocuments();
}, 120_000);

const of = (document: RecordDocument): Made => {
  const files = made.get(document);
  if (files === undefined) throw new Error(`${document} was not made`);
  return files;
};

/** All words of a document in the order in which they are read, section by section. */
const passages = (record: RecordModel): string[] => [
  ...record.opening.map(({ number, text }) => `${number ?? ''}${text}`),
  ...record.sections.flatMap((part) => sectionPassages(part, 0)),
  record.closing?.text ?? '',
];

const sectionPassages = (part: RecordSection, depth: number): string[] => {
  const title = `${part.number ?? ''}${part.heading}`;
  return [
    depth === 0 ? title.toLocaleUpperCase('vi') : title,
    ...part.entries.map(({ number, text }) => `${number ?? ''}${text}`),
    ...part.sections.flatMap((inner) => sectionPassages(inner, depth + 1)),
  ];
};

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200B]+/g, '');

/** What a reader hears, page after page, without the numbers in the upper margin. */
const heard = ({ pdf }: Made): string =>
  bare(
    pdf.text
      .split('\f')
      .map((page) => page.replace(/^\d+\n/, ''))
      .join(''),
  );

describe.each(DOCUMENTS)('%s as PDF', (document) => {
  test('is whole', () => {
    expect(of(document).pdf.check).toContain('No syntax or stream encoding errors found');
  });

  test('carries the marks of PDF/A-2b and PDF/UA-1, once each', () => {
    const { objects } = of(document).pdf;
    for (const mark of [
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>B</pdfaid:conformance>',
      '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
      '/GTS_PDFA1',
      '/DisplayDocTitle true',
      '/Marked true',
    ]) {
      expect(objects.split(mark).length - 1, mark).toBe(1);
    }
    const catalogue = objects.split('endobj').find((each) => each.includes('/Type /Catalog'));
    expect(catalogue).toContain('/Lang (vi-VN)');
  });

  test('has title and language, and every font inside, readable as Unicode', () => {
    const { pdf, record } = of(document);
    expect(bare(metadataOf(pdf.objects))).toContain(bare(record.heading.subject));
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) expect(font).toMatchObject({ embedded: true, unicode: true });
  });

  test('is tagged as Typst tags it for PDF/UA-1, which checks the document when it writes it', async () => {
    const { pdf, record } = of(document);
    const accessible = await readPdf(typeset(record, decree30, PdfStandard.UA_1), { drawn: false });
    const tags = (objects: string): string[] =>
      [...objects.matchAll(/\/S \/(\w+)/g)].map(([, tag = '']) => tag).toSorted();
    const own = tags(pdf.objects).filter((tag) => tag !== 'GTS_PDFA1');
    expect(own).toEqual(tags(accessible.objects));
    expect(own).toContain('P');
    if (record.annexes.length > 0) expect(own).toEqual(expect.arrayContaining(['H1', 'TH', 'TD']));
  });

  test('is read in the order of the document, every diacritic in its place', () => {
    const text = heard(of(document));
    let from = 0;
    for (const passage of passages(of(document).record)) {
      const place = text.indexOf(bare(passage), from);
      expect(place, passage).toBeGreaterThanOrEqual(from);
      from = place + bare(passage).length;
    }
  });

  test('holds the fixed parts and every cell of the annexes', () => {
    const { record } = of(document);
    const text = heard(of(document));
    const sheet = sheetOf(record, decree30);
    const cells = record.annexes
      .flatMap(function tables(part): RecordSection[] {
        return [part, ...part.sections.flatMap(tables)];
      })
      .flatMap(({ table }) => table?.rows ?? [])
      .flatMap((row) => row.cells);
    // A cell that goes on overleaf is interrupted by the table's header.
    const ends = cells.flatMap((cell) => [bare(cell).slice(0, 20), bare(cell).slice(-20)]);
    const references = record.annexes.length === 0 ? [] : [annexReference(record)];
    for (const words of [
      sheet.nationalName,
      sheet.motto,
      sheet.body,
      sheet.number,
      sheet.dateline ?? '',
      sheet.kind,
      sheet.subject,
      ...sheet.recipients,
      ...sheet.signers.flatMap(({ lines, name }) => [...lines, name]),
      ...references,
      ...ends,
      record.hash,
    ]) {
      expect(text.includes(bare(words)), words).toBe(true);
    }
  });
});

/** UTF-8 that was read byte by byte. */
const metadataOf = (objects: string): string =>
  Buffer.from(/<dc:title>.*?<\/dc:title>/s.exec(objects)?.[0] ?? '', 'latin1').toString('utf8');

describe.each(DOCUMENTS)('%s as DOCX', (document) => {
  test('has a title, the language, and a style for every paragraph that names one', () => {
    const { docx, record } = of(document);
    expect(docx.core.textContent).toContain(record.heading.subject);
    expect(value(docx.styles, 'lang')).toBe('vi-VN');
    expect(missingStyles(docx)).toEqual([]);
  });

  test('holds every passage in order', () => {
    const { docx, record } = of(document);
    const text = bare(all(docx.body, 'p').map(textOf).join('\n'));
    let from = 0;
    for (const passage of passages(record)) {
      const place = text.indexOf(bare(passage), from);
      expect(place, passage).toBeGreaterThanOrEqual(from);
      from = place + bare(passage).length;
    }
  });

  test('repeats the header of every table of an annex', () => {
    const { docx, record } = of(document);
    const tables = all(docx.body, 'tbl').slice(2);
    expect(tables.length > 0).toBe(record.annexes.some(({ table }) => table !== null));
    for (const table of tables) {
      expect(all(all(table, 'tr')[0] ?? table, 'tblHeader')).toHaveLength(1);
    }
  });
});
