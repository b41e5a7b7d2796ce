import { plainLetters } from '../../i18n/plainLetters.ts';

/** Syllables that stand in every obstacle and tell none from another. */
const COMMON = new Set(
  'va cua cac cho co la con trong o tai theo duoc voi den tu ve nen thi do khi nay mot so chua khong viec thuc hien vuong mac kho khan'.split(
    ' ',
  ),
);
/** Two syllables together are mostly one Vietnamese word, and say more than each alone. */
const PAIR_WEIGHT = 2;
const NEEDED_SYLLABLES = 3;
const ALIKE = 0.5;

/** Syllables and neighbouring pairs of what was written, marks and case aside. */
function termsOf(text: string): ReadonlySet<string> {
  const syllables = plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((syllable) => syllable !== '');
  const pairs = syllables.slice(1).map((syllable, place) => `${syllables[place]} ${syllable}`);
  return new Set([
    ...syllables.filter((syllable) => !COMMON.has(syllable)),
    ...pairs.filter((pair) => !pair.split(' ').every((syllable) => COMMON.has(syllable))),
  ]);
}

export interface SimilarityIndex<Item> {
  readonly entries: readonly { readonly item: Item; readonly terms: ReadonlySet<string> }[];
  /** How many items hold the term. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Prepares a list to be compared with what is typed; once for each list, not for each key. */
export function indexForSimilarity<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): SimilarityIndex<Item> {
  const entries = items.map((item) => ({ item, terms: termsOf(textOf(item)) }));
  const spread = new Map<string, number>();
  for (const { terms } of entries) {
    for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return { entries, spread };
}

/**
 * The items that say much of what was typed, most alike first: at least half of its words by weight, where
 * rare ones weigh more. Nothing before three telling syllables are there.
 */
export function similarTo<Item>(
  { entries, spread }: SimilarityIndex<Item>,
  typed: string,
  most = 3,
): readonly Item[] {
  const terms = [...termsOf(typed)];
  if (terms.filter((term) => !term.includes(' ')).length < NEEDED_SYLLABLES) return [];
  const weightOf = (term: string): number =>
    (term.includes(' ') ? PAIR_WEIGHT : 1) *
    Math.log(1 + (entries.length + 1) / (1 + (spread.get(term) ?? 0)));
  const weights = terms.map((term) => ({ term, weight: weightOf(term) }));
  const sum = weights.reduce((before, { weight }) => before + weight, 0);
  return entries
    .map(({ item, terms: held }) => ({
      item,
      share:
        weights.reduce((before, each) => before + (held.has(each.term) ? each.weight : 0), 0) / sum,
    }))
    .filter(({ share }) => share >= ALIKE)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ item }) => item);
}
