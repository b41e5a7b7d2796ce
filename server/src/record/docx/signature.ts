import type { RecordModel } from '@diemcau/shared/record/model';
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { NO_BORDERS } from './header.ts';
import { runs } from './text.ts';

/** Column widths of a notice's signature block, in twentieths of a point. */
const COLUMNS = [2_994, 6_290] as const;

const centred = (text: string, bold: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    keepNext: true,
    children: runs(text, { bold }),
  });

/** Recipients left, the signer right (annex 1, II.7 and II.9; template 1.4). */
export function signatureBlock({ recipients, signature }: RecordModel): Table {
  const [left, right] = COLUMNS;
  const signer = [signature.authority, signature.office].filter((line) => line !== null);
  const room = Array.from({ length: 4 }, () => centred('', false));
  return new Table({
    columnWidths: [...COLUMNS],
    width: { size: left + right, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: left, type: WidthType.DXA },
            borders: NO_BORDERS,
            children: [
              new Paragraph({
                style: 'Recipients',
                children: runs('Nơi nhận:', { bold: true, italics: true, size: 24 }),
              }),
              ...recipients.map(
                (name) =>
                  new Paragraph({ style: 'Recipients', children: runs(`- ${ended(name)}`) }),
              ),
            ],
          }),
          new TableCell({
            width: { size: right, type: WidthType.DXA },
            borders: NO_BORDERS,
            children: [
              ...signer.map((line) => centred(line, true)),
              ...room,
              centred(signature.name ?? '', true),
            ],
          }),
        ],
      }),
    ],
  });
}

/** Each line ends with a semicolon, the last one with a full stop. */
const ended = (name: string): string => (name.endsWith('.') ? name : `${name};`);
