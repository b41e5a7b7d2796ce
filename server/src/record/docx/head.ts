import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Profile } from '../profiles/decree30.ts';
import { points, textWidth } from '../profiles/units.ts';
import { CELL_ROOM, type Sheet } from '../sheet.ts';
import { frame } from './frame.ts';
import { rule } from './rule.ts';
import { runs } from './text.ts';

const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: runs(text) });

/** The issuing body on the left; the national name, the motto, place and date on the right (annex 1, II.1–4). */
export function head(sheet: Sheet, { head: { columns } }: Profile): Table {
  const [left, right] = columns;
  return frame(columns, [
    [
      [
        ...(sheet.superior === null ? [] : [styled('Superior', sheet.superior)]),
        styled('IssuingBody', sheet.body),
        rule(points(left) - CELL_ROOM, sheet.rules.issuingBody),
      ],
      [
        styled('NationalName', sheet.nationalName),
        styled('Motto', sheet.motto),
        rule(points(right) - CELL_ROOM, sheet.rules.motto),
      ],
    ],
    [
      [
        styled('DocumentNumber', sheet.number),
        ...(sheet.draftMark === null ? [] : [styled('DraftMark', sheet.draftMark)]),
      ],
      [sheet.dateline === null ? new Paragraph({}) : styled('Dateline', sheet.dateline)],
    ],
  ]);
}

/** What kind of document it is and what it is about, with a rule where the template has one (annex 1, II.5). */
export const title = (sheet: Sheet, profile: Profile): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(sheet.kind) }),
  styled('Subject', sheet.subject),
  sheet.rules.subject === null
    ? new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } })
    : rule(textWidth(profile), sheet.rules.subject, 120),
];
