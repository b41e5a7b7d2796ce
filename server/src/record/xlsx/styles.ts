import { element, type Markup } from '../xml.ts';

/** Places in `cellXfs` below. */
export const STYLE = {
  plain: 0,
  heading: 1,
  text: 2,
  /** Text that stays text when somebody edits the cell: what it begins with would begin a formula. */
  guardedText: 3,
  whole: 4,
  fraction: 5,
  day: 6,
  moment: 7,
} as const;

const FORMATS = { fraction: 164, day: 165, moment: 166 } as const;
/** "#,##0", one of the formats that every spreadsheet knows by number (ECMA-376, 18.8.30). */
const WHOLE = 3;

/** The looks of the cells: headings bold on grey, texts broken into lines, all from the top. */
export function styles(): Markup {
  const top = element('alignment', { vertical: 'top' });
  const wrapped = element('alignment', { vertical: 'top', wrapText: 1 });
  const look = (attributes: Record<string, number>, alignment: Markup): Markup =>
    element(
      'xf',
      { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyAlignment: 1, ...attributes },
      [alignment],
    );
  const number = (numFmtId: number): Markup => look({ numFmtId, applyNumberFormat: 1 }, top);
  const looks = [
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    look({ fontId: 1, applyFont: 1, fillId: 2, applyFill: 1 }, wrapped),
    look({}, wrapped),
    look({ quotePrefix: 1 }, wrapped),
    number(WHOLE),
    number(FORMATS.fraction),
    number(FORMATS.day),
    number(FORMATS.moment),
  ];
  return element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    [
      list('numFmts', [
        element('numFmt', { numFmtId: FORMATS.fraction, formatCode: '#,##0.##' }),
        element('numFmt', { numFmtId: FORMATS.day, formatCode: 'dd/mm/yyyy' }),
        element('numFmt', { numFmtId: FORMATS.moment, formatCode: 'dd/mm/yyyy hh:mm' }),
      ]),
      list('fonts', [font([]), font([element('b', {})])]),
      list('fills', [fill('none'), fill('gray125'), grey]),
      list('borders', [element('border', {})]),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', looks),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ],
  );
}

const list = (name: string, members: readonly Markup[]): Markup =>
  element(name, { count: members.length }, members);

const font = (marks: readonly Markup[]): Markup =>
  element('font', {}, [
    ...marks,
    element('sz', { val: 11 }),
    element('name', { val: 'Times New Roman' }),
  ]);

const fill = (patternType: string, inner: readonly Markup[] = []): Markup =>
  element('fill', {}, [element('patternFill', { patternType }, inner)]);

const grey = fill('solid', [element('fgColor', { rgb: 'FFE7E9EC' })]);
