import type { FontMetrics } from './trueType.ts';

/** Widths in points of the lines that a text breaks into, each filled as far as it goes. */
export function lineWidths(
  text: string,
  font: FontMetrics,
  size: number,
  available: number,
): number[] {
  const space = font.width(' ', size);
  return text.split('\n').flatMap((paragraph) => {
    const lines: number[] = [];
    for (const word of paragraph.split(/ +/)) {
      const wide = font.width(word, size);
      const last = lines.at(-1);
      if (last !== undefined && last + space + wide <= available) {
        lines[lines.length - 1] = last + space + wide;
      } else {
        lines.push(wide);
      }
    }
    return lines;
  });
}

/** The length of the longest line, never more than what there is room for. */
export const longestLine = (
  text: string,
  font: FontMetrics,
  size: number,
  available: number,
): number => Math.min(available, Math.max(...lineWidths(text, font, size, available)));
