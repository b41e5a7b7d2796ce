import { dayInWords } from '@diemcau/shared/record/calendar';
import type { RecordModel } from '@diemcau/shared/record/model';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { runs } from './text.ts';

/** Column widths of the head, in twentieths of a point. */
const COLUMNS = [3_829, 5_670] as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const centred = (children: ReturnType<typeof runs>, after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after }, children });

/** A rule under the words before it: an empty paragraph whose upper border is as long as the indents leave it. */
const rule = (width: number, length: number): Paragraph => {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 60, line: 120 },
  });
};

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });

/** The issuing body on the left; the national name, the motto, place and date on the right (annex 1, II.1–4). */
export function head({ heading }: RecordModel): Table {
  const [left, right] = COLUMNS;
  const body = heading.body.toLocaleUpperCase('vi');
  const dateline = [
    heading.place ?? '…',
    heading.date === null ? 'ngày … tháng … năm …' : dayInWords(heading.date),
  ].join(', ');
  return new Table({
    columnWidths: [...COLUMNS],
    width: { size: left + right, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left, [
            ...(heading.superior === null
              ? []
              : [centred(runs(heading.superior.toLocaleUpperCase('vi'), { size: 26 }))]),
            centred(runs(body, { bold: true, size: 26 })),
            rule(left - 216, 1_300),
          ]),
          cell(right, [
            centred(runs('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 })),
            centred(runs('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 28 })),
            rule(right - 216, 3_330),
          ]),
        ],
      }),
      new TableRow({
        children: [
          cell(left, [centred(runs(`Số:        /${heading.symbol}`, { size: 26 }))]),
          cell(right, [centred(runs(dateline, { italics: true, size: 28 }))]),
        ],
      }),
    ],
  });
}
