import { showable } from '../plainText.ts';

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** TEXT (RFC 5545, 3.3.11): what separates is escaped, a line's end is "\n". */
export const escapedText = (text: string): string =>
  showable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * One content line with its end, folded so that no line is longer than 75 octets and none breaks a
 * character in two. The value is written as it is: texts go through `escapedText` first.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const sign of `${name}:${value}`) {
    const width = octetsOf(sign);
    if (octets + width > LONGEST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += sign;
    octets += width;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
