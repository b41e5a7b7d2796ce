import type { RecordModel } from '@diemcau/shared/record/model';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { contentsOf, paragraphOf, sectionBlocks } from './body.ts';
import { head } from './header.ts';
import { reproducible } from './reproducible.ts';
import { signatureBlock } from './signature.ts';
import { BODY, PAGE, styles, TEXT_WIDTH } from './styles.ts';
import { runs, writable } from './text.ts';

/** The record as a Word document laid out as a conclusions notice (30/2020/NĐ-CP, template 1.4), annexes behind it. */
export async function toDocx(record: RecordModel): Promise<Uint8Array> {
  const document = new Document({
    title: writable(record.heading.subject),
    creator: writable(record.heading.body),
    lastModifiedBy: writable(record.heading.body),
    description: `${record.sessionId} ${record.upTo} ${record.hash}`,
    styles,
    sections: [
      {
        properties: { page: { ...PAGE, pageNumbers: { start: 1 } }, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          head(record),
          ...title(record),
          ...record.opening.map(paragraphOf),
          ...record.sections.flatMap((part) => sectionBlocks(part, 0)),
          ...(record.closing === null ? [] : [paragraphOf(record.closing)]),
          signatureBlock(record),
        ],
      },
      ...record.annexes.map((annex) => ({
        properties: { page: { ...PAGE, pageNumbers: { start: 1 } }, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0 },
            children: runs(annex.number ?? ''),
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: runs(annex.heading, { bold: true }),
          }),
          ...contentsOf(annex, 0),
        ],
      })),
      { properties: { page: PAGE, type: 'continuous' as const }, children: provenance(record) },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return reproducible(bytes, `${record.heading.date ?? '1980-01-01'}T00:00:00Z`);
}

/** Centred in the upper margin, not shown on the first page (annex 1, I.7). */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY })],
      }),
    ],
  });

function title({ heading }: RecordModel): Paragraph[] {
  const side = Math.round((TEXT_WIDTH - 2_000) / 2);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(heading.kind) }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0 },
      children: runs(heading.subject, { bold: true }),
    }),
    new Paragraph({
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      indent: { left: side, right: side },
      spacing: { before: 60, after: 120, line: 120 },
    }),
  ];
}

const provenance = ({ upTo, hash }: RecordModel): Paragraph[] => [
  new Paragraph({
    spacing: { before: 240 },
    children: runs(`Biên soạn từ ${upTo} sự kiện của phiên họp. Mã băm của sự kiện cuối: ${hash}`, {
      size: 18,
      italics: true,
    }),
  }),
];
