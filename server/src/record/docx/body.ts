import type { RecordEntry, RecordSection, RecordTable } from '@diemcau/shared/record/model';
import { showable } from '../plainText.ts';
import { decree30 } from '../profiles/decree30.ts';
import { textWidth, twips } from '../profiles/units.ts';
import { element, type Markup } from '../xml.ts';

/**
 * The text, its headings and its tables (ECMA-376, 17), one paragraph or row after the other: a long session
 * has a hundred thousand of them, which the library would all hold as objects at once. What it writes of a
 * paragraph or a table is written here in the same words.
 */
export type Blocks = Iterable<Markup>;

const DEEPEST_HEADING = 4;

export const paragraphOf = ({ number, text }: RecordEntry): Markup =>
  paragraph('Body', [], number === null ? text : `${number} ${text}`);

/** The last words of the text, which stay with the signature: nobody signs a page that holds it alone. */
export const closingParagraph = ({ text }: RecordEntry): Markup =>
  paragraph('Body', [element('w:keepNext', {}), element('w:keepLines', {})], text);

/** A section with its heading; `depth` 0 is a part of the notice, deeper ones follow. */
export function* sectionBlocks(part: RecordSection, depth: number): Blocks {
  const words = [part.number, part.heading].filter((each) => each !== null).join(' ');
  const title = depth === 0 ? words.toLocaleUpperCase('vi') : words;
  const style = `Heading${Math.min(depth + 1, DEEPEST_HEADING)}`;
  yield paragraph(style, [element('w:keepNext', {})], title);
  yield* contentsOf(part, depth);
}

/** What stands under a section's heading. */
export function* contentsOf(part: RecordSection, depth: number): Blocks {
  for (const entry of part.entries) yield paragraphOf(entry);
  if (part.table !== null && part.table.rows.length > 0) yield* tableBlocks(part.table);
  for (const inner of part.sections) yield* sectionBlocks(inner, depth + 1);
}

const paragraph = (style: string, properties: readonly Markup[], text: string): Markup =>
  element('w:p', {}, [
    element('w:pPr', {}, [element('w:pStyle', { 'w:val': style }), ...properties]),
    ...runsOf(text, []),
  ]);

/** Runs for text that may hold several lines. */
const runsOf = (text: string, look: readonly Markup[]): Markup[] =>
  showable(text)
    .split('\n')
    .map((line, place) =>
      element('w:r', {}, [
        ...look,
        ...(place === 0 ? [] : [element('w:br', {})]),
        element('w:t', { 'xml:space': 'preserve' }, [line]),
      ]),
    );

function* tableBlocks({ columns, rows, note }: RecordTable): Blocks {
  const room = twips(textWidth(decree30));
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((room * column.share) / whole));
  const { opening, closing } = tableAround(widths);
  yield opening;
  const titles = columns.map(({ title }) => title);
  yield row(titles, widths, HEADER);
  for (const { cells } of rows) yield row(cells, widths, PLAIN);
  yield closing;
  if (note !== null) yield paragraph('Body', [], note);
}

/** What a row and its cells have besides their words. */
interface RowLook {
  readonly row: readonly Markup[];
  readonly paragraph: readonly Markup[];
  readonly run: readonly Markup[];
}

const PLAIN: RowLook = { row: [], paragraph: [], run: [] };
/** Said again at the head of each page; a screen reader names the columns by it. */
const HEADER: RowLook = {
  row: [element('w:trPr', {}, [element('w:cantSplit', {}), element('w:tblHeader', {})])],
  paragraph: [element('w:jc', { 'w:val': 'center' })],
  run: [element('w:rPr', {}, [element('w:b', {}), element('w:bCs', {})])],
};

const row = (cells: readonly string[], widths: readonly number[], look: RowLook): Markup =>
  element('w:tr', {}, [
    ...look.row,
    ...cells.map((text, place) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [element('w:tcW', { 'w:type': 'dxa', 'w:w': widths[place] ?? 0 })]),
        element('w:p', {}, [
          element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Cell' }), ...look.paragraph]),
          ...runsOf(text, look.run),
        ]),
      ]),
    ),
  ]);

const BORDERS = element(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:color': 'auto', 'w:sz': 4 }),
  ),
);

const MARGINS = element(
  'w:tblCellMar',
  {},
  ['left', 'right'].map((side) => element(`w:${side}`, { 'w:type': 'dxa', 'w:w': 80 })),
);

const CLOSING = '</w:tbl>';

/** What stands before a table's rows and behind them. */
function tableAround(widths: readonly number[]): { opening: Markup; closing: Markup } {
  const { markup } = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', {
        'w:type': 'dxa',
        'w:w': widths.reduce((sum, width) => sum + width, 0),
      }),
      BORDERS,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      MARGINS,
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
  ]);
  return {
    opening: { markup: markup.slice(0, -CLOSING.length) },
    closing: { markup: CLOSING },
  };
}
