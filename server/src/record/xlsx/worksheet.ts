import type { Cell, DataSheet } from '@diemcau/shared/record/sheets/model';
import { showable } from '../plainText.ts';
import { type Attributes, element, type Markup } from '../xml.ts';
import { STYLE } from './styles.ts';

/** A cell holds no more UTF-16 units; a file with a longer one is refused as damaged. */
const LONGEST_TEXT = 32_767;
/** "_x0041_" in a file is read as "A" (ECMA-376, 22.9.2.19): where somebody typed it, its line is escaped itself. */
const ESCAPE_TYPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const FORMULA = /^\s*[=+\-@]/;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const VIETNAM = 420 * MINUTE;
/** Day 0 of a spreadsheet. Its count is right from 1 March 1900 on: it takes that year for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;

/**
 * One table as a worksheet: headings that stay in sight and filter, columns as wide as they say. A text
 * longer than a cell goes on in the row below, so that nothing of it is lost.
 */
export function worksheet({ columns, rows }: DataSheet, isFirst: boolean): Markup {
  const headings = columns.map(({ title }) => textCell(showable(title), STYLE.heading));
  const lines = [headings, ...rows.flatMap((row) => linesOf(row))];
  const last = `${columnName(columns.length - 1)}${lines.length}`;
  return element(
    'worksheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    [
      element('dimension', { ref: `A1:${last}` }),
      element('sheetViews', {}, [
        element('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : null }, [
          element('pane', {
            ySplit: 1,
            topLeftCell: 'A2',
            activePane: 'bottomLeft',
            state: 'frozen',
          }),
        ]),
      ]),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      element(
        'cols',
        {},
        columns.map(({ width }, place) =>
          element('col', { min: place + 1, max: place + 1, width, customWidth: 1 }),
        ),
      ),
      element(
        'sheetData',
        {},
        lines.map((line, place) =>
          element(
            'row',
            { r: place + 1 },
            line.flatMap((cell, across) => cell?.(`${columnName(across)}${place + 1}`) ?? []),
          ),
        ),
      ),
      element('autoFilter', { ref: `A1:${last}` }),
      element('pageSetup', { paperSize: 9, orientation: 'landscape' }),
    ],
  );
}

/** A cell that does not know yet where it stands; null is empty. */
type Placed = ((reference: string) => Markup) | null;

/** A row, and below it what did not fit into its cells. */
function linesOf(row: readonly Cell[]): Placed[][] {
  const parts = row.map(partsOf);
  const height = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, place) => parts.map((each) => each[place] ?? null));
}

function partsOf(cell: Cell): Placed[] {
  switch (cell?.kind) {
    case undefined:
      return [];
    case 'text':
      return textParts(cell.text);
    case 'number':
      return [numberCell(cell.value, Number.isInteger(cell.value) ? STYLE.whole : STYLE.fraction)];
    case 'day': {
      const serial = (Date.parse(`${cell.day}T00:00:00Z`) - EPOCH) / DAY;
      return serial >= FIRST_RIGHT_DAY ? [numberCell(serial, STYLE.day)] : textParts(cell.day);
    }
    case 'moment':
      return [numberCell((cell.at - (cell.at % MINUTE) + VIETNAM - EPOCH) / DAY, STYLE.moment)];
    default:
      return cell satisfies never;
  }
}

function textParts(text: string): Placed[] {
  const parts: Placed[] = [];
  for (let rest = showable(text); rest !== ''; ) {
    const cut = splitsPair(rest) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    const part = rest.slice(0, cut);
    parts.push(textCell(part, FORMULA.test(part) ? STYLE.guardedText : STYLE.text));
    rest = rest.slice(cut);
  }
  return parts;
}

const splitsPair = (text: string): boolean =>
  (text.codePointAt(LONGEST_TEXT - 1) ?? 0) > 0xffff && text.length > LONGEST_TEXT;

const textCell =
  (text: string, style: number): Placed =>
  (r) =>
    element('c', { r, s: style, t: 'inlineStr' }, [
      element('is', {}, [element('t', PRESERVED, [text.replace(ESCAPE_TYPED, '_x005F_')])]),
    ]);

const PRESERVED: Attributes = { 'xml:space': 'preserve' };

const numberCell =
  (value: number, style: number): Placed =>
  (r) =>
    element('c', { r, s: style }, [element('v', {}, [String(value)])]);

/** "A" for 0, "AA" for 26. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}
