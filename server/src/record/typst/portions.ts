import type { RecordEntry, RecordModel } from '@diemcau/shared/record/model';
import { annexReference } from '@diemcau/shared/record/wording';
import type { Profile } from '../profiles/decree30.ts';
import {
  contentBlocks,
  entryBlock,
  sectionBlocks,
  type TableBlock,
  type TextBlock,
} from './blocks.ts';

/**
 * What is set at once: a whole document, or of a very long one as many pages as the memory has room for.
 * Where one of these ends within a text or a table, that goes on at the head of the next page.
 */
export interface Portion {
  /** With the document's head before it. */
  readonly begins: boolean;
  readonly blocks: readonly TextBlock[];
  readonly closing: TextBlock | null;
  /** With the signatures behind it. */
  readonly signed: boolean;
  readonly annexes: readonly AnnexPortion[];
  /** With the words about its making behind it. */
  readonly ends: boolean;
}

interface AnnexPortion {
  readonly number: string;
  readonly heading: string;
  readonly reference: string;
  readonly rule: number;
  /** With its head before it. */
  readonly begins: boolean;
  readonly blocks: readonly TextBlock[];
}

/** In characters, with a share for each paragraph and cell. */
export interface Longest {
  /** What is not longer is set at once. */
  readonly whole: number;
  readonly portion: number;
}

/** About four hundred pages, which take as many megabytes, and about fifty. */
export const LONGEST: Longest = { whole: 1_500_000, portion: 160_000 };
const EACH = 60;

export function portionsOf(record: RecordModel, profile: Profile, longest: Longest): Portion[] {
  const blocks = [
    ...record.opening.map(entryBlock),
    ...record.sections.flatMap((part) => sectionBlocks(part, 0)),
  ];
  const closing = closingOf(record.closing);
  const annexes = record.annexes.map((annex) => ({
    number: annex.number ?? 'Phụ lục',
    heading: annex.heading.toLocaleUpperCase('vi'),
    reference: annexReference(record),
    rule: profile.annexRule.length,
    begins: true,
    blocks: contentBlocks(annex, 0),
  }));
  const whole = { begins: true, blocks, closing, signed: true, annexes, ends: true };
  const length = [blocks, ...annexes.map((annex) => annex.blocks)]
    .flat()
    .reduce((sum, block) => sum + lengthOf(block), 0);
  if (length <= longest.whole) return [whole];
  const main = cut(blocks, longest.portion);
  return [
    ...main.map((piece, place) => ({
      ...EMPTY,
      begins: place === 0,
      blocks: piece,
      closing,
      signed: place === main.length - 1,
    })),
    ...annexes.flatMap((annex) =>
      cut(annex.blocks, longest.portion).map((piece, place) => ({
        ...EMPTY,
        annexes: [{ ...annex, begins: place === 0, blocks: piece }],
      })),
    ),
  ].map((portion, place, all) => ({ ...portion, ends: place === all.length - 1 }));
}

const EMPTY: Portion = {
  begins: false,
  blocks: [],
  closing: null,
  signed: false,
  annexes: [],
  ends: false,
};

const closingOf = (closing: RecordEntry | null) => closing && entryBlock(closing);

const cellsLength = (cells: readonly string[]): number =>
  cells.reduce((sum, text) => sum + text.length + EACH, 0);

function lengthOf(block: TextBlock): number {
  switch (block.kind) {
    case 'heading':
      return block.words.length + EACH;
    case 'entry':
      return block.text.length + EACH;
    case 'table':
      return cellsLength(block.cells);
    default:
      return block satisfies never;
  }
}

/** Pieces of about that length, a table between two rows. A heading is never the last of its piece. */
function cut(blocks: readonly TextBlock[], longest: number): TextBlock[][] {
  const pieces: TextBlock[][] = [];
  let piece: TextBlock[] = [];
  let length = 0;
  const short = blocks.flatMap<TextBlock>((block) =>
    block.kind === 'table' ? shorter(block, longest) : [block],
  );
  for (const block of short) {
    const own = lengthOf(block);
    if (length > 0 && length + own > longest && piece.at(-1)?.kind !== 'heading') {
      pieces.push(piece);
      piece = [];
      length = 0;
    }
    piece.push(block);
    length += own;
  }
  return [...pieces, piece];
}

/** A table as several with the same head, the note under the last. */
function shorter(table: TableBlock, longest: number): TableBlock[] {
  const across = table.titles.length;
  const tables: TableBlock[] = [];
  let from = 0;
  let length = 0;
  for (let row = 0; row < table.cells.length; row += across) {
    const own = cellsLength(table.cells.slice(row, row + across));
    if (row > from && length + own > longest) {
      tables.push({ ...table, cells: table.cells.slice(from, row), note: null });
      from = row;
      length = 0;
    }
    length += own;
  }
  return [...tables, { ...table, cells: table.cells.slice(from) }];
}
