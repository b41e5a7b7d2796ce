import type { RecordEntry, RecordSection, RecordSource, RecordTable } from './model.ts';

export const entry = (
  text: string,
  sources: RecordSource[],
  number: string | null = null,
): RecordEntry => ({
  number,
  text,
  sources,
});

interface Contents {
  readonly number?: string | null;
  readonly entries?: RecordEntry[];
  readonly table?: RecordTable | null;
  readonly sections?: RecordSection[];
}

export const section = (sectionId: string, heading: string, contents: Contents): RecordSection => ({
  sectionId,
  number: contents.number ?? null,
  heading,
  entries: contents.entries ?? [],
  table: contents.table ?? null,
  sections: contents.sections ?? [],
});

/** A table; `share` are widths in proportion to one another. */
export const table = (
  columns: readonly (readonly [title: string, share: number])[],
  rows: RecordTable['rows'],
  note: string | null = null,
): RecordTable => ({ columns: columns.map(([title, share]) => ({ title, share })), rows, note });

export const isEmpty = (part: RecordSection): boolean =>
  part.entries.length === 0 &&
  (part.table === null || part.table.rows.length === 0) &&
  part.sections.every(isEmpty);
