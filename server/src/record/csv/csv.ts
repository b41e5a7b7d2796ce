import { civilTime } from '@diemcau/shared/record/calendar';
import type { Cell, DataSheet } from '@diemcau/shared/record/sheets/model';
import { showable } from '../plainText.ts';
import { zipped } from '../zip.ts';

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** With what a spreadsheet begins a formula, the wide forms of East Asian writing included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const LEADING_CONTROL = /^[\t\r\n]/;
const TO_QUOTE = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, lines ended by CRLF, headings first. Days are
 * YYYY-MM-DD and moments "YYYY-MM-DD HH:MM" in Vietnam's time. A text that a spreadsheet could take for a
 * formula has an apostrophe before it.
 */
export function toCsv({ columns, rows }: DataSheet): Uint8Array {
  const lines = [
    columns.map(({ title }) => field(neutralised(title))),
    ...rows.map((row) => row.map((cell) => field(written(cell)))),
  ];
  const text = lines.map((line) => `${line.join(',')}\r\n`).join('');
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}`);
}

/** A zip with a CSV for each table, by its identifier. */
export const toCsvArchive = (sheets: readonly DataSheet[]): Uint8Array =>
  zipped(sheets.map((sheet) => [`${sheet.sheetId}.csv`, toCsv(sheet)]));

const field = (text: string): string =>
  TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function written(cell: Cell): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return neutralised(cell.text);
    case 'number':
      return String(cell.value);
    case 'day':
      return cell.day;
    case 'moment':
      return momentWords(cell.at);
    default:
      return cell satisfies never;
  }
}

/** As `showable`, and never a formula (OWASP, "CSV Injection"). */
function neutralised(text: string): string {
  const shown = showable(text);
  return FORMULA.test(shown) || LEADING_CONTROL.test(text) ? `'${shown}` : shown;
}

function momentWords(at: number): string {
  const { year, month, day, hour, minute } = civilTime(at);
  const [mm, dd, hh, min] = [month, day, hour, minute].map((part) => String(part).padStart(2, '0'));
  return `${year}-${mm}-${dd} ${hh}:${min}`;
}
