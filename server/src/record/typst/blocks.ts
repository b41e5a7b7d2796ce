import type { RecordEntry, RecordSection, RecordTable } from '@diemcau/shared/record/model';

/** What a document's text is made of, one after the other, as the templates read it. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly words: string; readonly level: number }
  | { readonly kind: 'entry'; readonly number: string | null; readonly text: string }
  | TableBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly titles: readonly string[];
  readonly shares: readonly number[];
  /** Row after row. */
  readonly cells: readonly string[];
  readonly note: string | null;
}

export const entryBlock = ({ number, text }: RecordEntry): TextBlock => ({
  kind: 'entry',
  number,
  text,
});

/** A section with its heading, of which the highest stand in capitals (annex 1, V.6.b). */
export function sectionBlocks(part: RecordSection, depth: number): TextBlock[] {
  const title = [part.number, part.heading].filter((each) => each !== null).join(' ');
  const words = depth === 0 ? title.toLocaleUpperCase('vi') : title;
  return [{ kind: 'heading', words, level: depth + 1 }, ...contentBlocks(part, depth)];
}

/** What stands under a section's heading. */
export function contentBlocks(part: RecordSection, depth: number): TextBlock[] {
  return [
    ...part.entries.map(entryBlock),
    ...(part.table === null || part.table.rows.length === 0 ? [] : [tableBlock(part.table)]),
    ...part.sections.flatMap((inner) => sectionBlocks(inner, depth + 1)),
  ];
}

const tableBlock = ({ columns, rows, note }: RecordTable): TableBlock => ({
  kind: 'table',
  titles: columns.map(({ title }) => title),
  shares: columns.map(({ share }) => share),
  cells: rows.flatMap(({ cells }) => cells),
  note,
});
