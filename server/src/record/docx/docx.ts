import type { RecordModel, RecordSection } from '@diemcau/shared/record/model';
import { annexReference, documentTitle } from '@diemcau/shared/record/wording';
import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { showable } from '../plainText.ts';
import type { Profile } from '../profiles/decree30.ts';
import { textWidth, twipsOfMillimetres } from '../profiles/units.ts';
import { sheetOf } from '../sheet.ts';
import { type Blocks, closingParagraph, contentsOf, paragraphOf, sectionBlocks } from './body.ts';
import { head, title } from './head.ts';
import { provenanceParagraphs } from './provenance.ts';
import { reproducible } from './reproducible.ts';
import { rule } from './rule.ts';
import { signatureBlock } from './signature.ts';
import { createStandIns, type StandIns } from './standIns.ts';
import { stylesOf } from './styles.ts';
import { runs } from './text.ts';

/** A record as a Word document, laid out by a profile, its annexes behind it. The same record gives the same bytes. */
export async function toDocx(record: RecordModel, profile: Profile): Promise<Uint8Array> {
  const sheet = sheetOf(record, profile);
  const name = showable(documentTitle(record));
  const issuer = showable(record.heading.body);
  const provenance = provenanceParagraphs(record, profile);
  const standIns = createStandIns();
  const main = [
    head(sheet, profile),
    ...title(sheet, profile),
    standIns.standIn(textBlocks(record)),
    signatureBlock(sheet, profile.templates[record.document].signature),
  ];
  const parts = [
    main,
    ...record.annexes.map((annex) => annexBlocks(record, annex, profile, standIns)),
  ];
  parts.at(-1)?.push(...provenance);
  const document = new Document({
    title: name,
    subject: name,
    creator: issuer,
    lastModifiedBy: issuer,
    description: `${record.sessionId} ${record.upTo} ${record.hash}`,
    styles: stylesOf(profile),
    sections: parts.map((children) => ({
      ...pagesOf(profile),
      children: [...children, hairline()],
    })),
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const day = record.heading.issuedOn ?? record.heading.date ?? '1980-01-01';
  return reproducible(bytes, `${day}T00:00:00Z`, standIns.filled);
}

function* textBlocks({ opening, sections, closing }: RecordModel): Blocks {
  for (const entry of opening) yield paragraphOf(entry);
  for (const part of sections) yield* sectionBlocks(part, 0);
  if (closing !== null) yield closingParagraph(closing);
}

/** Word wants a paragraph after a table, and one to hold a frame by; this one takes no room. */
const hairline = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

function annexBlocks(
  record: RecordModel,
  annex: RecordSection,
  profile: Profile,
  { standIn }: StandIns,
) {
  return [
    new Paragraph({
      style: 'AnnexHeading',
      children: [
        ...runs(annex.number ?? 'Phụ lục'),
        ...runs(annex.heading.toLocaleUpperCase('vi'), { below: true }),
      ],
    }),
    new Paragraph({ style: 'AnnexReference', children: runs(annexReference(record)) }),
    rule(textWidth(profile), profile.annexRule.length, 120),
    standIn(contentsOf(annex, 0)),
  ];
}

/** Pages are numbered in the upper margin, each annex from 1, the first page without its number (annex 1, I.7, III.1.đ). */
function pagesOf({ page }: Profile): Omit<ISectionOptions, 'children'> {
  const middle = Math.round(twipsOfMillimetres(page.top.value) / 2);
  return {
    properties: {
      page: {
        size: {
          width: twipsOfMillimetres(page.width.value),
          height: twipsOfMillimetres(page.height.value),
        },
        margin: {
          top: twipsOfMillimetres(page.top.value),
          bottom: twipsOfMillimetres(page.bottom.value),
          left: twipsOfMillimetres(page.left.value),
          right: twipsOfMillimetres(page.right.value),
          header: middle,
          footer: middle,
        },
        pageNumbers: { start: 1 },
      },
      titlePage: true,
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'PageNumber',
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph({})] }),
    },
  };
}
