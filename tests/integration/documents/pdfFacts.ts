import { decree30 } from '@diemcau/server/record/profiles/decree30';
import type { Page, Run } from '../../support/documents/pdfPages.ts';
import { rightForms } from './docxFacts.ts';
import {
  beginningOf,
  centre,
  everyRun,
  type Fact,
  first,
  LEFT,
  MILLIMETRE,
  runsOf,
  WIDTH,
} from './pdfRuns.ts';
import type { Made } from './samples.ts';

export const words =
  (style: string): Fact<string> =>
  (made) =>
    runsOf(made, style)
      .map(({ text }) => text)
      .join(' ');

const one = <Value>(values: readonly Value[]): Value | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

export const size =
  (style: string): Fact<number | null> =>
  (made) =>
    one(runsOf(made, style).map((run) => run.size));
export const bold =
  (style: string): Fact<boolean | null> =>
  (made) =>
    one(runsOf(made, style).map((run) => run.bold));
export const italic =
  (style: string): Fact<boolean | null> =>
  (made) =>
    one(runsOf(made, style).map((run) => run.italic));
export const inCapitals =
  (style: string): Fact<boolean> =>
  (made) => {
    const text = words(style)(made);
    return text !== '' && text === text.toLocaleUpperCase('vi');
  };
export const contains =
  (sought: string): Fact<boolean | string> =>
  (made) => {
    const found = everyRun(made).some(({ text }) => text.includes(sought));
    return sought === 'Phụ lục I' && found ? sought : found;
  };
export const without =
  (sought: string): Fact<boolean> =>
  (made) =>
    !first(made).runs.some(({ text }) => text.startsWith(sought));

export const pageWidth: Fact<number> = ({ pdf }) => pdf.width / MILLIMETRE;
export const pageHeight: Fact<number> = ({ pdf }) => pdf.height / MILLIMETRE;
export const font: Fact<string> = ({ pdf }) => {
  const strange = pdf.fonts.filter(
    ({ name, embedded, unicode }) => !/\+Tinos-/.test(name) || !embedded || !unicode,
  );
  // Tinos is drawn to the widths of Times New Roman.
  return strange.length === 0 ? 'Times New Roman' : strange.map(({ name }) => name).join(', ');
};

/** Body lines: those of the opening paragraphs on the first page. */
const bodyRuns = (made: Made): Run[] => {
  const runs = first(made).runs;
  const start = runs.findIndex(
    ({ text }) => text !== '' && beginningOf(made, 'Body').startsWith(text),
  );
  return runs.slice(start).filter((run) => run.size === 14 && !run.bold);
};

/** Poppler gives the top of the letters, which begins a little above the capitals. */
export const topMargin: Fact<number> = (made) =>
  Math.min(...first(made).runs.map(({ top }) => top)) / MILLIMETRE;
export const lowestText: Fact<number> = ({ pdf }) =>
  Math.min(
    ...pdf.pages.flatMap(({ runs }) =>
      runs.filter((run) => run.size > 8.5).map((run) => pdf.height - run.top - run.size * 0.909),
    ),
  ) / MILLIMETRE;
export const leftMargin: Fact<number> = (made) =>
  Math.min(
    ...bodyRuns(made)
      .filter(({ size: own }) => own === 14)
      .map(({ left }) => left)
      .filter((left) => left > 84),
  ) / MILLIMETRE;
export const rightMargin: Fact<number> = (made) =>
  (made.pdf.width - Math.max(...first(made).lines.map((line) => line.right))) / MILLIMETRE;

const numberRun = (page: Page | undefined): Run | null =>
  page?.runs.find((run) => /^\d+$/.test(run.text) && run.top < 20 * MILLIMETRE) ?? null;

export const pageNumber =
  (what: 'size' | 'centred' | 'top'): Fact<number | boolean | null> =>
  ({ pdf }) => {
    const run = numberRun(pdf.pages[1]);
    if (run === null) return null;
    if (what === 'size') return run.size;
    if (what === 'top') return run.top / MILLIMETRE;
    return Math.abs(centre(run) - (LEFT + WIDTH / 2)) < 1;
  };
export const firstPageWithoutNumber: Fact<boolean> = (made) => numberRun(first(made)) === null;
export const secondPageNumber: Fact<string | null> = ({ pdf }) =>
  numberRun(pdf.pages[1])?.text ?? null;
export const annexesNumberedApart: Fact<boolean> = ({ pdf, record }) => {
  const numbers = pdf.pages.map((page) => Number(numberRun(page)?.text ?? 1));
  const starts = numbers.filter((each) => each === 1).length;
  const inOrder = numbers.every(
    (each, index) => each === 1 || each === (numbers[index - 1] ?? 0) + 1,
  );
  return inOrder && starts === record.annexes.length + 1;
};

export const ruleUnder =
  (style: string): Fact<number | null> =>
  (made) => {
    const runs = runsOf(made, style);
    const last = runs.at(-1);
    if (last === undefined) return null;
    const rule = first(made).rules.find(
      ({ top, left, length }) =>
        top > last.top &&
        top < last.top + 2 * last.size &&
        Math.abs(left + length / 2 - centre(last)) < 20,
    );
    return rule === undefined ? null : rule.length / Math.max(...runs.map(({ width }) => width));
  };
export const withoutSubjectRule: Fact<boolean> = (made) => ruleUnder('Subject')(made) === null;

const lines = (made: Made): number[] => [...new Set(bodyRuns(made).map(({ top }) => top))];
const startsParagraph = (made: Made, top: number): boolean =>
  bodyRuns(made).some((run) => run.top === top && Math.abs(run.left - LEFT - 36) < 1);

export const firstLine: Fact<number> = (made) =>
  ((bodyRuns(made)[0]?.left ?? 0) - LEFT) / MILLIMETRE / 10;

const pitches = (made: Made, atStart: boolean): number[] => {
  const tops = lines(made);
  return tops.flatMap((top, index) => {
    const before = tops[index - 1];
    return before === undefined || top < before || startsParagraph(made, top) !== atStart
      ? []
      : [top - before];
  });
};
const SINGLE = 14 * 1.149;

export const linePitch: Fact<number> = (made) => Math.min(...pitches(made, false)) / SINGLE;
/** What stands between two paragraphs beyond the pitch of their lines, to the third of a point that Poppler tells. */
export const between: Fact<number> = (made) =>
  Math.round(Math.min(...pitches(made, true)) - Math.min(...pitches(made, false)));
/** A line that a paragraph begins with, where the paragraph goes on below, ends at the right margin. */
export const justified: Fact<boolean> = (made) => {
  const all = first(made).lines.toSorted((one_, other) => one_.top - other.top);
  const beginnings = all.filter(
    (line, index) =>
      Math.abs(line.left - LEFT - 36) < 1 && Math.abs((all[index + 1]?.left ?? 0) - LEFT) < 1,
  );
  return (
    beginnings.length > 0 && beginnings.every((line) => Math.abs(line.right - (LEFT + WIDTH)) < 0.5)
  );
};

const expectedCentres = (columns: readonly number[]): number[] => {
  const whole = columns.reduce((sum, column) => sum + column, 0) / 20;
  const start = LEFT + (WIDTH - whole) / 2;
  return columns.map(
    (column, index) =>
      start + columns.slice(0, index).reduce((sum, before) => sum + before, 0) / 20 + column / 40,
  );
};
const near = (run: Run | undefined, wanted: number | undefined): boolean =>
  run !== undefined && wanted !== undefined && Math.abs(centre(run) - wanted) < 1;

/** The columns, where what is centred in them stands as it would in such columns. */
export const headColumns: Fact<string> = (made) => {
  const columns = decree30.head.columns;
  const [left, second] = expectedCentres(columns);
  const held =
    near(runsOf(made, 'Superior')[0], left) && near(runsOf(made, 'NationalName')[0], second);
  return held ? columns.join('/') : 'elsewhere';
};
export const signatureColumns: Fact<string> = (made) => {
  const columns = decree30.templates[made.record.document].signature;
  const held = near(runsOf(made, 'SignerName')[0], expectedCentres(columns).at(-1));
  return held ? columns.join('/') : 'elsewhere';
};

export const signers: Fact<string> = (made) => {
  const runs = everyRun(made).filter(
    ({ text, bold: own }) => own && ['THƯ KÝ', 'CHỦ TỌA'].includes(text),
  );
  const level = runs.every(({ top }) => Math.abs(top - (runs[0]?.top ?? 0)) < 1);
  return level
    ? runs
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(', ')
    : 'on different lines';
};

export const recipientForms: Fact<boolean> = (made) => {
  const listed: string[] = [];
  for (const { text } of everyRun(made).filter((run) => run.size === 11)) {
    if (text.startsWith('- ')) listed.push(text);
    else listed.push(`${listed.pop() ?? ''} ${text}`);
  }
  return rightForms(listed);
};

const level = (made: Made, one_: string, other: string): boolean => {
  const [a] = runsOf(made, one_);
  const [b] = runsOf(made, other);
  return a !== undefined && b !== undefined && Math.abs(a.top - b.top) < 4;
};
export const numberBesideDateline: Fact<boolean> = (made) =>
  level(made, 'DocumentNumber', 'Dateline');
export const recipientsBesideSigner: Fact<boolean> = (made) =>
  level(made, 'RecipientsWord', 'Signer');
