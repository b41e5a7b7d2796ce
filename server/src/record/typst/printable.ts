import { tinosMetrics } from '../fonts/tinos.ts';
import { coded, showable } from '../plainText.ts';

/** No Vietnamese word is near so long: what is may break anywhere, so that it stays in its line or its cell. */
const LONGEST_WORD = 20;
const LONG_WORDS = new RegExp(`[^\\s\\u200B]{${LONGEST_WORD + 1},}`, 'gu');
const PLAIN =
  /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]*$/u;

/**
 * Text that can be set in Tinos alone: a sign that the font does not have stands as its code, so that the
 * file is the same on every machine and holds no sign without a shape (PDF/A-2, 6.2.11.8). A word that a
 * line could not hold may break.
 */
export function printable(text: string): string {
  const shown = showable(text);
  const drawn = PLAIN.test(shown) ? shown : drawable(shown);
  return drawn.replace(LONG_WORDS, breakable);
}

const drawable = (text: string): string => {
  const font = tinosMetrics('regular');
  return Array.from(text, (sign) =>
    sign === '\n' || font.has(sign.codePointAt(0) ?? 0) ? sign : coded(sign),
  ).join('');
};

const breakable = (word: string): string => Array.from(word).join('\u200B');
