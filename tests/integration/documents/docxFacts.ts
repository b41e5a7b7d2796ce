import {
  all,
  paragraphsOf,
  type ReadDocx,
  styleNamed,
  styleOf,
  textOf,
  value,
} from '../../support/documents/docxParts.ts';
import { widestLine } from './lines.ts';
import type { Made } from './samples.ts';

type Fact<Value> = (made: Made) => Value;

const MILLIMETRE = 1_440 / 25.4;
const number = (found: string | null): number | null => (found === null ? null : Number(found));
const section = ({ body }: ReadDocx): Element | undefined => all(body, 'sectPr')[0];

export const pageSize =
  (side: 'w' | 'h'): Fact<number> =>
  ({ docx }) =>
    Number(value(section(docx), 'pgSz', side)) / MILLIMETRE;

export const margin =
  (side: string): Fact<number> =>
  ({ docx }) =>
    Number(value(section(docx), 'pgMar', side)) / MILLIMETRE;

export const font: Fact<string | null> = ({ docx }) => {
  const names = new Set(
    all(docx.styles, 'rFonts').map((fonts) =>
      value(fonts.parentElement ?? fonts, 'rFonts', 'ascii'),
    ),
  );
  return names.size === 1 ? ([...names][0] ?? null) : [...names].join(', ');
};

/** A style's own value, else its parent's. */
function inherited(docx: ReadDocx, id: string, name: string): string | null {
  const style = styleNamed(docx, id);
  const own = value(style, name);
  const parent = value(style, 'basedOn');
  return own ?? (parent === null || style === undefined ? null : inherited(docx, parent, name));
}

export const size =
  (style: string): Fact<number | null> =>
  ({ docx }) => {
    const half = number(inherited(docx, style, 'sz'));
    return half === null ? null : half / 2;
  };

export const is =
  (style: string, name: 'b' | 'i'): Fact<boolean> =>
  ({ docx }) => {
    const element = all(styleNamed(docx, style) ?? docx.styles, name)[0];
    return (
      element !== undefined &&
      !['false', '0'].includes(value(element.parentElement ?? element, name) ?? 'true')
    );
  };

export const aligned =
  (style: string, wanted: string): Fact<boolean> =>
  ({ docx }) =>
    inherited(docx, style, 'jc') === wanted;

const firstOf = (docx: ReadDocx, style: string): string => {
  const [paragraph] = paragraphsOf(docx, style);
  return paragraph === undefined ? '' : textOf(paragraph);
};

export const words =
  (style: string): Fact<string> =>
  ({ docx }) =>
    firstOf(docx, style).split('\n')[0] ?? '';

export const begins =
  (style: string, start: string): Fact<boolean> =>
  ({ docx }) =>
    firstOf(docx, style).startsWith(start);

export const without =
  (style: string): Fact<boolean> =>
  ({ docx }) =>
    paragraphsOf(docx, style).length === 0;

export const inCapitals =
  (style: string): Fact<boolean> =>
  ({ docx }) =>
    paragraphsOf(docx, style).length > 0 &&
    paragraphsOf(docx, style)
      .map(textOf)
      .every((text) => text === text.toLocaleUpperCase('vi'));

export const firstPageWithoutNumber: Fact<boolean> = ({ docx }) => {
  const sections = all(docx.body, 'sectPr');
  const hidden = sections.every((each) => all(each, 'titlePg').length === 1);
  return hidden && docx.headers.some((header) => all(header, 'instrText').length === 0);
};

export const annexesNumberedApart: Fact<boolean> = ({ docx, record }) => {
  const sections = all(docx.body, 'sectPr');
  return (
    sections.length === record.annexes.length + 1 &&
    sections.every((each) => value(each, 'pgNumType', 'start') === '1')
  );
};

export const signers: Fact<string> = ({ docx }) =>
  paragraphsOf(docx, 'Signer')
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ');

export const closed: Fact<boolean> = ({ docx }) =>
  paragraphsOf(docx, 'Body')
    .map(textOf)
    .some((text) => text.endsWith('./.'));

export const recipientForms: Fact<boolean> = ({ docx }) => {
  const lines = paragraphsOf(docx, 'Recipients')
    .map(textOf)
    .filter((text) => text !== '');
  return rightForms(lines);
};

export const rightForms = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every((line, index) =>
    index === lines.length - 1 ? /^- Lưu: VT.*\.$/.test(line) : /^- .*;$/.test(line),
  );

export const saysOfAnnexes: Fact<boolean> = ({ docx }) =>
  paragraphsOf(docx, 'Body')
    .map(textOf)
    .some((text) => /kèm theo.*Phụ lục|Phụ lục kèm theo/.test(text));

/** The empty paragraph with an upper border that follows the style's last paragraph, against its longest line. */
const ruleParagraph = (docx: ReadDocx, style: string): Element | null => {
  const following = paragraphsOf(docx, style).at(-1)?.nextElementSibling ?? null;
  return following !== null && all(following, 'pBdr').length > 0 ? following : null;
};

export const ruleUnder =
  (style: 'Motto' | 'IssuingBody' | 'Subject'): Fact<number | null> =>
  ({ docx }) => {
    const rule = ruleParagraph(docx, style);
    if (rule === null) return null;
    const room = { Motto: 5_670 - 120, IssuingBody: 3_829 - 120, Subject: 11_906 - 1_701 - 850 }[
      style
    ];
    const length = room - Number(value(rule, 'ind', 'left')) - Number(value(rule, 'ind', 'right'));
    return (
      length /
      20 /
      widestLine(firstOf(docx, style), Number(size(style)({ docx } as Made)), room / 20)
    );
  };

export const withoutSubjectRule: Fact<boolean> = ({ docx }) =>
  ruleParagraph(docx, 'Subject') === null;

const bodySpacing = (docx: ReadDocx, attribute: string): number =>
  Number(value(styleNamed(docx, 'Body'), 'spacing', attribute));

export const firstLine: Fact<number> = ({ docx }) =>
  Number(value(styleNamed(docx, 'Body'), 'ind', 'firstLine')) / MILLIMETRE / 10;
/** Word lets the larger of the two spaces stand, LibreOffice too. */
export const between: Fact<number> = ({ docx }) =>
  Math.max(bodySpacing(docx, 'before'), bodySpacing(docx, 'after')) / 20;
export const linePitch: Fact<number> = ({ docx }) => bodySpacing(docx, 'line') / 240;

export const columns =
  (place: number): Fact<string> =>
  ({ docx }) => {
    const frames = all(docx.body, 'tbl').filter((table) => all(table, 'tblHeader').length === 0);
    return all(frames[place] ?? docx.body, 'gridCol')
      .map(
        (column) =>
          value(column.parentElement ?? column, 'gridCol', 'w') &&
          column.getAttributeNS(column.namespaceURI, 'w'),
      )
      .join('/');
  };

const cellsHolding = (docx: ReadDocx, style: string): Element | null => {
  const [paragraph] = paragraphsOf(docx, style);
  return paragraph?.parentElement ?? null;
};

const inOneRow = (docx: ReadDocx, one: string, other: string): boolean => {
  const row = cellsHolding(docx, one)?.parentElement ?? null;
  return row !== null && row === cellsHolding(docx, other)?.parentElement;
};

export const numberBesideDateline: Fact<boolean> = ({ docx }) =>
  inOneRow(docx, 'DocumentNumber', 'Dateline');
export const recipientsBesideSigner: Fact<boolean> = ({ docx }) =>
  inOneRow(docx, 'RecipientsWord', 'Signer');

/** Styles that paragraphs use and that are not there. */
export const missingStyles = (docx: ReadDocx): string[] => [
  ...new Set(
    all(docx.body, 'p')
      .flatMap((paragraph) => styleOf(paragraph) ?? [])
      .filter((id) => styleNamed(docx, id) === undefined),
  ),
];
