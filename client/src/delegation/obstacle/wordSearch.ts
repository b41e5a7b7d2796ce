import { plainLetters } from '../../i18n/plainLetters.ts';

/** Text as words with a space on either side of each, so that "rừng" is not found in "trung". */
const spaced = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;

/**
 * A finder of phrases in what was written. Where it was written with marks they count, since "đạt" is not
 * "đất"; where somebody types without any, phrases are sought without them too.
 */
export function phraseFinder(text: string): (phrase: string) => boolean {
  const hasMarks = plainLetters(text) !== text.normalize('NFC').toLowerCase().trim();
  const words = spaced(hasMarks ? text : plainLetters(text));
  return (phrase) => words.includes(spaced(hasMarks ? phrase : plainLetters(phrase)));
}
