import { diffArrays } from 'diff';

/** A run of words that both texts have, that only the new one has, or only the old one. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Vietnamese writes spaces between syllables: syllables, numbers with their marks, single signs, and blanks. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[.,/][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Past so many changes the texts have nothing to do with each other, and comparing them takes long. */
const MOST_CHANGES = 1_000;

/**
 * What changed from one text to the other, word by word. The parts without the added ones are the old text,
 * those without the removed ones the new text. What was removed stands before what came in its place.
 */
export function compareTexts(before: string, after: string): readonly TextPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [part('removed', before), part('added', after)];
  return joined(
    changes.map(({ added, removed, value }) =>
      part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ),
  );
}

/** Changes with nothing but blanks between them are one: "Tài chính" became "Y tế", not "Tài" "Y" and "chính" "tế". */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const result: TextPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') result.push(part('removed', removed));
    if (added !== '') result.push(part('added', added));
    removed = '';
    added = '';
  };
  for (const [place, { kind, text }] of parts.entries()) {
    const between = kind === 'same' && text.trim() === '' && place < parts.length - 1;
    const inside = between && (removed !== '' || added !== '');
    if (kind === 'same' && !inside) {
      flush();
      result.push(part('same', text));
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  return result;
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text });
