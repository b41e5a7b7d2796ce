import { decree30 } from '@diemcau/server/record/profiles/decree30';
import { sheetOf } from '@diemcau/server/record/sheet';
import type { Page, Run } from '../../support/documents/pdfPages.ts';
import type { Made } from './samples.ts';

export type Fact<Value> = (made: Made) => Value;

export const MILLIMETRE = 72 / 25.4;
/** The text begins so far from the left, and is so wide; points. */
export const [LEFT, WIDTH] = [30 * MILLIMETRE, 165 * MILLIMETRE];

export const first = ({ pdf }: Made): Page => pdf.pages[0] ?? { runs: [], lines: [], rules: [] };
export const everyRun = ({ pdf }: Made): Run[] => pdf.pages.flatMap(({ runs }) => runs);
export const centre = ({ left, width }: Run): number => left + width / 2;

/** What a style's paragraphs begin with in the model: by these words its runs are found. */
export function beginningOf({ record }: Made, style: string): string {
  const sheet = sheetOf(record, decree30);
  const [part] = record.sections;
  const title = (each: { number: string | null; heading: string } | undefined): string =>
    [each?.number ?? null, each?.heading ?? null].filter((word) => word !== null).join(' ');
  const texts: Readonly<Record<string, string | null>> = {
    NationalName: sheet.nationalName,
    Motto: sheet.motto,
    Superior: sheet.superior,
    IssuingBody: sheet.body,
    DocumentNumber: sheet.number,
    Dateline: sheet.dateline,
    Title: sheet.kind,
    Subject: sheet.subject,
    Body: record.opening[0]?.text ?? null,
    Heading1: title(part),
    Heading2: title(part?.sections[0]),
    Heading3: title(
      record.sections.flatMap(({ sections }) => sections).flatMap(({ sections }) => sections)[0],
    ),
    Signer: sheet.signers.at(-1)?.lines[0] ?? null,
    SignerName: sheet.signers.at(-1)?.name ?? null,
    RecipientsWord: 'Nơi nhận:',
    Recipients: sheet.recipients[0] ?? null,
    AnnexHeading: 'Phụ lục I',
    AnnexReference: '(Kèm theo',
  };
  return texts[style] ?? '';
}

/** The runs of a style: those that a text found by its beginning is made of. */
export function runsOf(made: Made, style: string): Run[] {
  const beginning = beginningOf(made, style);
  const runs = everyRun(made);
  const head =
    style === 'SignerName'
      ? runs.findLastIndex((run) => run.text === beginning && run.bold && run.top > 60)
      : runs.findIndex(
          (run) =>
            run.text !== '' && (beginning.startsWith(run.text) || run.text.startsWith(beginning)),
        );
  if (head < 0) return [];
  const own: Run[] = [];
  let said = '';
  for (const run of runs.slice(head)) {
    own.push(run);
    said = `${said} ${run.text}`.trim();
    if (said.length >= beginning.length) break;
  }
  return own;
}
