/** The objects of a PDF file whose table of places is a plain one, as Typst writes it. */
export interface PdfObjects {
  /** Number of the catalogue. */
  readonly root: number;
  /** Where an object begins, and its bytes as text, one character a byte. */
  of(number: number): { readonly start: number; readonly text: string };
}

/** Bytes taken out, and text (Latin-1) put in their place. */
export interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

const TABLE = '\nxref\n';
const ENTRY = /^(\d{10}) (\d{5}) n/gm;

const tableOf = (pdf: Buffer): number => {
  const place = pdf.lastIndexOf(TABLE, undefined, 'latin1');
  if (place < 0) throw new RangeError('The PDF has no table of its objects');
  return place + 1;
};

/** @throws RangeError where the file has no plain table, or no catalogue */
export function readObjects(pdf: Buffer): PdfObjects {
  const table = pdf.toString('latin1', tableOf(pdf));
  const root = /\/Root (\d+) 0 R/.exec(table)?.[1];
  if (root === undefined) throw new RangeError('The PDF has no catalogue');
  const entries = table.split('\n').slice(2);
  return {
    root: Number(root),
    of: (number) => {
      const start = Number(entries[number]?.slice(0, 10));
      return { start, text: pdf.toString('latin1', start, pdf.indexOf('\nendobj', start)) };
    },
  };
}

/** The file with the edits made and every object found at its new place. */
export function edited(pdf: Buffer, edits: readonly Edit[]): Buffer {
  const inOrder = edits.toSorted((one, other) => one.at - other.at);
  const table = tableOf(pdf);
  const moved = (place: number): number =>
    inOrder
      .filter(({ at }) => at < place)
      .reduce((sum, { cut, text }) => sum + text.length - cut, place);
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { at, cut, text } of inOrder) {
    pieces.push(pdf.subarray(from, at), Buffer.from(text, 'latin1'));
    from = at + cut;
  }
  pieces.push(pdf.subarray(from, table));
  const places = pdf
    .toString('latin1', table)
    .replace(
      ENTRY,
      (_entry, place: string, generation: string) =>
        `${String(moved(Number(place))).padStart(10, '0')} ${generation} n`,
    )
    .replace(/startxref\n\d+/, `startxref\n${moved(table)}`);
  return Buffer.concat([...pieces, Buffer.from(places, 'latin1')]);
}
