import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { twips } from '../profiles/units.ts';
import { CELL_ROOM } from '../sheet.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/**
 * Columns side by side without lines, as the templates draw the head and the signatures.
 *
 * @param columns widths in twips
 * @param rows for each row the paragraphs of its cells; rows stay whole on a page unless they are too high for one
 */
export const frame = (
  columns: readonly number[],
  rows: readonly Paragraph[][][],
  whole = true,
): Table =>
  new Table({
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: whole,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                margins: {
                  left: twips(CELL_ROOM / 2),
                  right: twips(CELL_ROOM / 2),
                  marginUnitType: WidthType.DXA,
                },
                borders: NO_BORDERS,
                children,
              }),
          ),
        }),
    ),
  });
