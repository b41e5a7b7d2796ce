import { TextRun } from 'docx';

/** What XML 1.0 cannot hold: control characters but tab, line feed and return; lone surrogates; U+FFFE, U+FFFF. */
const UNWRITABLE = /[\p{Cc}\uFFFE\uFFFF]/gu;

const visible = (character: string): string => {
  if (character === '\t' || character === '\n' || character === '\r') return character;
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
};

/** Text that any XML reader takes, with what it could not take shown by a sign. */
export const writable = (text: string): string => text.toWellFormed().replace(UNWRITABLE, visible);

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** Runs for text that may hold several lines. */
export const runs = (text: string, look: Look = {}): TextRun[] =>
  writable(text)
    .split('\n')
    .map(
      (line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }),
    );
