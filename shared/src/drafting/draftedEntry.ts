import type { ConclusionSection, ConclusionSource } from '../session/conclusions/state.ts';

/** An entry that the first draft would add to the conclusions. */
export interface DraftedEntry {
  readonly section: ConclusionSection;
  readonly text: string;
  readonly sources: readonly ConclusionSource[];
}

/** Whether a section says nothing of a piece of material yet. */
export type IsNew = (section: ConclusionSection, source: ConclusionSource) => boolean;

export const sourceOf = (kind: ConclusionSource['kind'], id: string): ConclusionSource => ({
  kind,
  id,
});

/** The most that an entry takes (`passage`). */
const LONGEST = 10_000;

/** What is too long for an entry ends in an ellipsis; the minutes and the annexes have it whole. */
export const fitted = (entry: DraftedEntry): DraftedEntry =>
  entry.text.length <= LONGEST
    ? entry
    : { ...entry, text: `${entry.text.slice(0, LONGEST - 1).trimEnd()}…` };

/** One thing of a list, and what it rests on. */
export interface ListedItem {
  readonly text: string;
  readonly sources: readonly ConclusionSource[];
}

/** So much stands together in an entry: more is neither read nor edited with ease. */
const MOST_ITEMS = 20;
const MOST_SIGNS = 4_000;

/** Items in their order, in lots that an entry can hold. */
export function lotsOf(items: readonly ListedItem[]): readonly (readonly ListedItem[])[] {
  const lots: ListedItem[][] = [];
  let signs = 0;
  for (const item of items) {
    const lot = lots.at(-1);
    const isFull =
      lot === undefined || lot.length >= MOST_ITEMS || signs + item.text.length > MOST_SIGNS;
    if (isFull) {
      lots.push([item]);
      signs = item.text.length;
    } else {
      lot.push(item);
      signs += item.text.length;
    }
  }
  return lots;
}

/** "a"; "(1) a; (2) b". */
export const enumerated = (items: readonly ListedItem[]): string =>
  items.length === 1
    ? (items[0]?.text ?? '')
    : items.map(({ text }, place) => `(${place + 1}) ${text}`).join('; ');
