import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A cell as it stands in the file: its reference, its type (null: a number), and what it holds. */
export interface ReadCell {
  readonly reference: string;
  readonly type: string | null;
  readonly value: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly worksheet: Element;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** The worksheets of a workbook, in order; a part that is not well-formed throws. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const parsed = new Map(
    Object.entries(parts).map(([name, content]) => [name, parse(strFromU8(content))]),
  );
  const part = (name: string): Element => {
    const found = parsed.get(name);
    if (found === undefined) throw new RangeError(`There is no part ${name}`);
    return found;
  };
  return all(part('xl/workbook.xml'), 'sheet').map((sheet, place) => {
    const worksheet = part(`xl/worksheets/sheet${place + 1}.xml`);
    return {
      name: sheet.getAttribute('name') ?? '',
      worksheet,
      rows: all(worksheet, 'row').map((row) => all(row, 'c').map(cellOf)),
    };
  });
}

const parse = (xml: string): Element =>
  new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;

const all = (within: Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS(MAIN, name),
];

/** "_x005F_" is how an underscore is written where it could begin such a code itself. */
const cellOf = (cell: Element): ReadCell => ({
  reference: cell.getAttribute('r') ?? '',
  type: cell.getAttribute('t'),
  value: (cell.textContent ?? '').replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  ),
});
