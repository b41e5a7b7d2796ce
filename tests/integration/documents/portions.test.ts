import { toPdf } from '@diemcau/server/record/pdf';
import { decree30 } from '@diemcau/server/record/profiles/decree30';
import type { RecordModel } from '@diemcau/shared/record/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadPdf, readPdf } from '../../support/documents/pdfPages.ts';
import { makeDocuments } from './samples.ts';

/** The minutes set at once, and in as many portions as they have blocks. */
let whole: ReadPdf;
let joined: ReadPdf;
let record: RecordModel;

beforeAll(async () => {
  const minutes = (await makeDocuments()).get('minutes');
  if (minutes === undefined) throw new Error('There are no minutes');
  // "(3 0 R" in a heading is a bracket that nobody closes, and no reference.
  record = {
    ...minutes.record,
    sections: minutes.record.sections.map((part, place) =>
      place === 0 ? { ...part, number: null, heading: 'see (3 0 R and (U1x0y0' } : part,
    ),
  };
  whole = await readPdf(toPdf(record, decree30), { drawn: false });
  joined = await readPdf(toPdf(record, decree30, { whole: 0, portion: 2_000 }), { drawn: false });
}, 60_000);

const wordsOf = (pdf: ReadPdf): string[] =>
  [...new Set(pdf.text.split(/\s+/))].filter((word) => !/^\d+$/.test(word)).toSorted();

const tagged = (pdf: ReadPdf, tag: string): number => pdf.objects.split(`/S /${tag}\n`).length - 1;

describe('a document that is set in portions', () => {
  test('is one sound file of more pages, that says the same', () => {
    expect(joined.check).toContain('No syntax or stream encoding errors found');
    expect(joined.pages.length).toBeGreaterThan(whole.pages.length);
    expect(wordsOf(joined)).toEqual(wordsOf(whole));
    expect(joined.objects).toContain(`<xmpTPg:NPages>${joined.pages.length}<`);
  });

  test('is tagged as one document, with every paragraph, heading and cell', () => {
    expect(tagged(joined, 'Document')).toBe(1);
    for (const tag of ['P', 'H1', 'H2', 'TD'])
      expect(tagged(joined, tag), tag).toBe(tagged(whole, tag));
    expect(joined.objects.split('/Type /StructTreeRoot').length - 1).toBe(1);
    expect(joined.objects.split('<pdfuaid:part').length - 1).toBe(1);
  });

  test('has the same bytes when it is made again', () => {
    const again = () => Buffer.from(toPdf(record, decree30, { whole: 0, portion: 2_000 }));
    expect(again().equals(again())).toBe(true);
  });
});
