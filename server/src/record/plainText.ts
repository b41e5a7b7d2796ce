/**
 * What no document can show as a sign: control characters, lone surrogates, non-characters; and what would
 * turn the writing round or hide it: the marks, embeddings, overrides and isolates of bidirectional text,
 * signs without width, tags.
 */
const UNSHOWABLE =
  /[\p{Cc}\p{Cn}\u200B-\u200F\u202A-\u202E\u2060-\u206F\u061C\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Latin and Vietnamese letters in one piece: most texts, for which nothing below has to be done. */
const SHOWN_AS_IT_IS = /^[\n\u0020-\u007E\u00A0-\u024F\u1EA0-\u1EF9]*$/;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

/**
 * Text that any writer of documents takes and any reader sees as it was typed: lines end with a line feed,
 * tabs are spaces, and what has no sign stands as its code, "[U+202E]".
 */
export const showable = (text: string): string =>
  SHOWN_AS_IT_IS.test(text)
    ? text
    : text
        .toWellFormed()
        .normalize('NFC')
        .replace(LINE_ENDS, '\n')
        .replaceAll('\t', '    ')
        .replace(UNSHOWABLE, (sign) => (sign === '\n' ? sign : coded(sign)));

/** "[U+202E]". */
export const coded = (sign: string): string =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
