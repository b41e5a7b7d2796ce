import type { RecordDocument } from '@diemcau/shared/record/model';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DecreeRule, Found } from './rules/decreeRule.ts';
import { DECREE } from './rules.ts';
import { DOCUMENTS, type Made, makeDocuments } from './samples.ts';

/** Decree 30/2020/NĐ-CP, line by line, against the files themselves: the DOCX's XML and where things stand on the PDF's pages. */
describe('the documents of 10 August 2022 by 30/2020/NĐ-CP', () => {
  let made: ReadonlyMap<RecordDocument, Made>;

  beforeAll(async () => {
    made = await makeDocuments();
  }, 120_000);

  const cases = DECREE.flatMap((line) =>
    (line.of ?? DOCUMENTS).flatMap((document) =>
      (['docx', 'pdf'] as const).flatMap((format) => {
        const find = line[format];
        return find === null ? [] : [{ ...line, document, format, find }];
      }),
    ),
  );

  test.each(cases)('$document, $format: $rule ($source)', ({ document, expected, find }) => {
    const files = made.get(document);
    if (files === undefined) throw new Error(`${document} was not made`);
    const found = find(files);
    expect({ found, holds: holds(expected, found) }).toMatchObject({ holds: true });
  });
});

function holds(expected: DecreeRule['expected'], found: Found): boolean {
  if (typeof expected === 'string' || typeof expected === 'boolean') return found === expected;
  const [least, most] = expected;
  return typeof found === 'number' && found >= least - 1e-6 && found <= most + 1e-6;
}
