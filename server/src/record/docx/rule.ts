import { BorderStyle, Paragraph } from 'docx';
import { twips } from '../profiles/units.ts';

/**
 * A rule under the words before it: an empty paragraph whose upper border is as long as the indents leave it.
 *
 * @param width of the place it stands in, and `length` of the rule; points
 */
export function rule(width: number, length: number, after = 0): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 20, after, line: 120, lineRule: 'exact' },
  });
}
