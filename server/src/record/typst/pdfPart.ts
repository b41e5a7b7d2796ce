/** A file that Typst wrote, to be made a part of a larger one. */
export interface PdfPart {
  readonly pdf: Buffer;
  /** One more than its highest number. */
  readonly size: number;
  readonly pageCount: number;
  readonly pages: number;
  readonly catalogue: number;
  readonly information: number;
  readonly metadata: number;
  /** Of these a file has one, and so those of later parts are left out. */
  readonly once: ReadonlySet<number>;
  readonly outline: Outline | null;
  readonly structure: Structure;
}

/** `stream` begins with that word. */
export interface PdfObject {
  readonly number: number;
  readonly text: string;
  readonly stream: Buffer | null;
}

interface Outline {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

interface Structure {
  readonly number: number;
  readonly document: number;
  readonly keys: number;
  readonly roles: string;
  /** "0 19 0 R 1 20 0 R …" */
  readonly parents: string;
  /** "(U1x0y0) 12 0 R …", null without a table. */
  readonly names: string | null;
}

const STREAM = 'stream\n';
const END = '\nendobj';

/** @throws RangeError where the file is not as Typst writes it */
export function readPart(pdf: Buffer): PdfPart {
  const rest = pdf.toString('latin1', tableOf(pdf));
  const size = found(rest, /\/Size (\d+)/);
  const bytesOf = objectsOf(pdf, size);
  const textOf = (number: number): string => bytesOf(number).toString('latin1');
  const catalogue = found(rest, /\/Root (\d+) 0 R/);
  const information = found(rest, /\/Info (\d+) 0 R/);
  const root = textOf(catalogue);
  const pages = found(root, /\/Pages (\d+) 0 R/);
  const metadata = found(root, /\/Metadata (\d+) 0 R/);
  const outline = /\/Outlines (\d+) 0 R/.exec(root)?.[1];
  return {
    pdf,
    size,
    pageCount: found(textOf(pages), /\/Count (\d+)/),
    pages,
    catalogue,
    information,
    metadata,
    once: new Set([catalogue, information, metadata]),
    outline: outline === undefined ? null : readOutline(Number(outline), textOf(Number(outline))),
    structure: readStructure(found(root, /\/StructTreeRoot (\d+) 0 R/), textOf),
  };
}

/** In the order of their numbers; where they are is read anew, so that a part at rest holds no more than its bytes. */
export function* partObjects({ pdf, size }: PdfPart): Generator<PdfObject> {
  const bytesOf = objectsOf(pdf, size);
  for (let number = 1; number < size; number += 1) {
    const bytes = bytesOf(number);
    const at = bytes.indexOf(`>>\n${STREAM}`);
    yield at < 0
      ? { number, text: bytes.toString('latin1'), stream: null }
      : { number, text: bytes.toString('latin1', 0, at + 3), stream: bytes.subarray(at + 3) };
  }
}

const tableOf = (pdf: Buffer): number => pdf.lastIndexOf('\nxref\n', undefined, 'latin1') + 1;

/** Finds an object's bytes: it ends where the next one in the file begins. */
function objectsOf(pdf: Buffer, size: number): (number: number) => Buffer {
  const table = tableOf(pdf);
  const starts = pdf
    .toString('latin1', table)
    .split('\n')
    .slice(2, 2 + size)
    .map((entry) => Number(entry.slice(0, 10)));
  const inOrder = [...starts.slice(1), table].toSorted((one, other) => one - other);
  const following = new Map(inOrder.map((start, place) => [start, inOrder[place + 1] ?? table]));
  return (number) => {
    const start = starts[number];
    if (number === 0 || start === undefined) {
      throw new RangeError(`The PDF has no object ${number}`);
    }
    const whole = pdf.subarray(start, following.get(start));
    return whole.subarray(whole.indexOf('\n') + 1, whole.lastIndexOf(END));
  };
}

const readOutline = (number: number, text: string): Outline => ({
  number,
  first: found(text, /\/First (\d+) 0 R/),
  last: found(text, /\/Last (\d+) 0 R/),
  count: found(text, /\/Count (\d+)/),
});

function readStructure(number: number, textOf: (number: number) => string): Structure {
  const text = textOf(number);
  const parents = /\/ParentTree <<\s*\/Nums \[([^\]]*)\]/.exec(text)?.[1];
  if (parents === undefined) throw new RangeError('The PDF is not tagged');
  return {
    number,
    document: found(text, /\/K \[(\d+) 0 R\]/),
    keys: found(text, /\/ParentTreeNextKey (\d+)/),
    roles: /\/RoleMap <<[^>]*>>/.exec(text)?.[0] ?? '',
    parents,
    names: /\/IDTree <<[^>]*?\/Names \[([^\]]*)\]/.exec(text)?.[1] ?? null,
  };
}

function found(text: string, pattern: RegExp): number {
  const number = pattern.exec(text)?.[1];
  if (number === undefined) throw new RangeError(`The PDF has no ${pattern.source}`);
  return Number(number);
}
