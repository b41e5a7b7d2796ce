/** What a cell holds: numbers stay numbers and days stay days in every program that opens it. Null is empty. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** YYYY-MM-DD. */
  | { readonly kind: 'day'; readonly day: string }
  /** Milliseconds since the epoch; shown in Vietnam's time. */
  | { readonly kind: 'moment'; readonly at: number }
  | null;

export interface DataColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** One table of figures and texts, as XLSX and CSV are written from it; not the sheet of paper of a document. */
export interface DataSheet {
  /** Latin letters: it stands in addresses and in names of files. */
  readonly sheetId: string;
  /** At most 31 characters, without any of []:*?/\ : a spreadsheet takes no other name for a sheet. */
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with how its cell is got from the thing that a row tells of. */
export interface ColumnOf<Item> extends DataColumn {
  readonly cell: (item: Item) => Cell;
}

export const column = <Item>(
  title: string,
  width: number,
  cell: (item: Item) => Cell,
): ColumnOf<Item> => ({ title, width, cell });

/** A sheet with a row for each item. */
export const dataSheet = <Item>(
  sheetId: string,
  title: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): DataSheet => ({
  sheetId,
  title,
  columns: columns.map(({ title: heading, width }) => ({ title: heading, width })),
  rows: items.map((item) => columns.map(({ cell }) => cell(item))),
});

/** Null and empty text leave the cell empty. */
export const textCell = (text: string | null): Cell =>
  text === null || text === '' ? null : { kind: 'text', text };
export const listCell = (texts: readonly string[]): Cell => textCell(texts.join('; '));
export const numberCell = (value: number | null): Cell =>
  value === null ? null : { kind: 'number', value };
export const dayCell = (day: string | null): Cell => (day === null ? null : { kind: 'day', day });
export const momentCell = (at: number | null): Cell =>
  at === null ? null : { kind: 'moment', at };
