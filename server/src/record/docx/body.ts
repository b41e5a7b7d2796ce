import type { RecordEntry, RecordSection, RecordTable } from '@diemcau/shared/record/model';
import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { decree30 } from '../profiles/decree30.ts';
import { textWidth, twips } from '../profiles/units.ts';
import { runs } from './text.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export const paragraphOf = ({ number, text }: RecordEntry): Paragraph =>
  new Paragraph({ style: 'Body', children: runs(number === null ? text : `${number} ${text}`) });

/** The last words of the text, which stay with the signature: nobody signs a page that holds it alone. */
export const closingParagraph = ({ text }: RecordEntry): Paragraph =>
  new Paragraph({ style: 'Body', keepNext: true, keepLines: true, children: runs(text) });

/** A section with its heading; `depth` 0 is a part of the notice, deeper ones follow. */
export function sectionBlocks(part: RecordSection, depth: number): (Paragraph | Table)[] {
  const words = [part.number, part.heading].filter((each) => each !== null).join(' ');
  const title = depth === 0 ? words.toLocaleUpperCase('vi') : words;
  return [
    new Paragraph({
      heading: LEVELS[depth] ?? HeadingLevel.HEADING_4,
      keepNext: true,
      children: runs(title),
    }),
    ...contentsOf(part, depth),
  ];
}

/** What stands under a section's heading. */
export function contentsOf(part: RecordSection, depth: number): (Paragraph | Table)[] {
  return [
    ...part.entries.map(paragraphOf),
    ...(part.table === null || part.table.rows.length === 0 ? [] : tableBlocks(part.table)),
    ...part.sections.flatMap((inner) => sectionBlocks(inner, depth + 1)),
  ];
}

function tableBlocks({ columns, rows, note }: RecordTable): (Paragraph | Table)[] {
  const room = twips(textWidth(decree30));
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((room * column.share) / whole));
  const row = (cells: readonly string[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: header,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: 'Cell',
                ...(header ? { alignment: AlignmentType.CENTER } : {}),
                children: runs(text, header ? { bold: true } : {}),
              }),
            ],
          }),
      ),
    });
  const drawn = new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: [
      row(
        columns.map((column) => column.title),
        true,
      ),
      ...rows.map((each) => row(each.cells, false)),
    ],
  });
  return note === null ? [drawn] : [drawn, new Paragraph({ style: 'Body', children: runs(note) })];
}
