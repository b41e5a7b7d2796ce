import { createHash } from 'node:crypto';
import { type PdfObject, type PdfPart, partObjects, readPart } from './pdfPart.ts';
import { withReferences } from './references.ts';

/** What the parts have in common is made anew, under the first numbers. */
const PAGES = 1;
const OUTLINE = 2;
const STRUCTURE = 3;
const DOCUMENT = 4;

/** Pages of a file as Typst writes it. */
export const pageCount = (pdf: Buffer): number => readPart(pdf).pageCount;

/**
 * Several files that Typst wrote, as one whose pages, headings and tagged contents follow each other
 * (ISO 32000-1, 7.7.3, 12.3.3, 14.7), piece by piece. Title, language, colours and metadata are the first one's.
 *
 * @throws RangeError where a file is not as Typst writes it
 */
export function* joined(files: readonly Buffer[]): Generator<Buffer> {
  const parts = placed(files.map(readPart));
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is nothing to join');
  const places: number[] = [];
  let end = 0;
  const piece = (bytes: Buffer | string): Buffer => {
    const written = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    end += written.length;
    return written;
  };
  yield piece('%PDF-1.7\n%\x80\x80\x80\x80\n\n');
  for (const { number, text, stream } of objectsOf(parts, files)) {
    places[number] = end;
    yield piece(`${number} 0 obj\n${text}`);
    if (stream !== null) yield piece(stream);
    yield piece('\nendobj\n\n');
  }
  const size = Math.max(...parts.map(({ base, part }) => base + part.size));
  const table = end;
  yield piece(`xref\n0 ${size}\n`);
  for (let number = 0; number < size; number += 1) {
    const place = places[number];
    yield piece(
      place === undefined
        ? '0000000000 65535 f\r\n'
        : `${String(place).padStart(10, '0')} 00000 n\r\n`,
    );
  }
  const { catalogue, information } = first.part;
  const id = idOf(files);
  yield piece(
    `trailer\n<<\n  /Size ${size}\n  /Root ${first.base + catalogue} 0 R\n  /Info ${first.base + information} 0 R\n  /ID [(${id}) (${id})]\n>>\nstartxref\n${table}\n%%EOF`,
  );
}

/** All objects of the whole, as they stand in it. */
function* objectsOf(parts: readonly PlacedPart[], files: readonly Buffer[]): Generator<PdfObject> {
  for (const [number, text] of commonObjects(parts)) yield { number, text, stream: null };
  const pages = parts.reduce((sum, { part }) => sum + part.pageCount, 0);
  for (const [place, own] of parts.entries()) {
    const { part, base } = own;
    for (const { number, text, stream } of partObjects(part)) {
      if (place > 0 && part.once.has(number)) continue;
      if (number === part.outline?.number || number === part.structure.number) continue;
      const moved = { number: base + number, text: movedText(own, parts, number, text), stream };
      yield number === part.metadata ? retold(moved, pages, idOf(files)) : moved;
    }
  }
}

interface PlacedPart {
  readonly part: PdfPart;
  /** Added to the numbers of its objects. */
  readonly base: number;
  /** Added to the keys of its tree of parents. */
  readonly keysBefore: number;
  /** Before the names of its table cells, which begin at 0 in every part. */
  readonly prefix: string;
}

function placed(parts: readonly PdfPart[]): PlacedPart[] {
  let base = DOCUMENT;
  let keysBefore = 0;
  return parts.map((part, place) => {
    const own = { part, base, keysBefore, prefix: `P${String(place).padStart(6, '0')}` };
    base += part.size;
    keysBefore += part.structure.keys;
    return own;
  });
}

const numberIn = ({ part, base }: PlacedPart, number: number): number => {
  if (number === part.outline?.number) return OUTLINE;
  return number === part.structure.number ? STRUCTURE : base + number;
};

const references = (own: PlacedPart, text: string): string =>
  withReferences(text, (number) => numberIn(own, number), own.prefix);

/** An object of a part as it stands in the whole. */
function movedText(
  own: PlacedPart,
  parts: readonly PlacedPart[],
  number: number,
  text: string,
): string {
  const { part, base, keysBefore } = own;
  const moved = references(own, text).replace(
    /\/StructParents (\d+)/,
    (_, key: string) => `/StructParents ${Number(key) + keysBefore}`,
  );
  const adding = (words: string) => moved.replace('<<', `<<\n  ${words}`);
  if (number === part.pages) return adding(`/Parent ${PAGES} 0 R`);
  if (number === part.structure.document) {
    return moved
      .replace('/S /Document', '/S /Part')
      .replace(`/P ${STRUCTURE} 0 R`, `/P ${DOCUMENT} 0 R`);
  }
  if (number === part.catalogue) return catalogueText(moved, base + part.pages, parts);
  const { outline } = part;
  const listed = parts.filter((each) => each.part.outline !== null);
  const before = listed[listed.indexOf(own) - 1];
  const after = listed[listed.indexOf(own) + 1];
  const links = [
    number === outline?.first && before !== undefined
      ? `/Prev ${before.base + (before.part.outline?.last ?? 0)} 0 R`
      : '',
    number === outline?.last && after !== undefined
      ? `/Next ${after.base + (after.part.outline?.first ?? 0)} 0 R`
      : '',
  ].filter((words) => words !== '');
  return links.length === 0 ? moved : adding(links.join(' '));
}

function catalogueText(moved: string, pages: number, parts: readonly PlacedPart[]): string {
  const rooted = moved.replace(`/Pages ${pages} 0 R`, `/Pages ${PAGES} 0 R`);
  const listed = parts.some(({ part }) => part.outline !== null);
  return listed && !rooted.includes('/Outlines')
    ? rooted.replace('<<', `<<\n  /Outlines ${OUTLINE} 0 R`)
    : rooted;
}

function commonObjects(parts: readonly PlacedPart[]): [number, string][] {
  const kids = (numberOf: (own: PlacedPart) => number): string =>
    parts.map((own) => `${own.base + numberOf(own)} 0 R`).join(' ');
  const pages = parts.reduce((sum, { part }) => sum + part.pageCount, 0);
  const listed = parts.flatMap(({ part: { outline }, base }) =>
    outline === null ? [] : [{ outline, base }],
  );
  const [from] = listed;
  const to = listed.at(-1);
  const count = listed.reduce((sum, { outline }) => sum + outline.count, 0);
  const [first] = parts;
  const keys = parts.reduce((sum, { part }) => sum + part.structure.keys, 0);
  return [
    [
      PAGES,
      `<<\n  /Type /Pages\n  /Count ${pages}\n  /Kids [${kids(({ part }) => part.pages)}]\n>>`,
    ],
    ...(from === undefined || to === undefined
      ? []
      : [
          [
            OUTLINE,
            `<<\n  /Type /Outlines\n  /First ${from.base + from.outline.first} 0 R\n  /Last ${to.base + to.outline.last} 0 R\n  /Count ${count}\n>>`,
          ] satisfies [number, string],
        ]),
    [
      STRUCTURE,
      `<<\n  /Type /StructTreeRoot\n  ${first?.part.structure.roles ?? ''}\n  /K [${DOCUMENT} 0 R]\n  /ParentTree << /Kids [${parts.map(parentNode).join('\n')}] >>\n  /IDTree << /Kids [${parts.map(nameNode).join('\n')}] >>\n  /ParentTreeNextKey ${keys}\n>>`,
    ],
    [
      DOCUMENT,
      `<<\n  /Type /StructElem\n  /S /Document\n  /P ${STRUCTURE} 0 R\n  /K [${kids(({ part }) => part.structure.document)}]\n>>`,
    ],
  ];
}

function parentNode(own: PlacedPart): string {
  const { keys, parents } = own.part.structure;
  const entries = parents.replace(
    /(\d+) (\d+) 0 R/g,
    (_, key: string, number: string) =>
      `${Number(key) + own.keysBefore} ${own.base + Number(number)} 0 R`,
  );
  return `<< /Limits [${own.keysBefore} ${own.keysBefore + keys - 1}] /Nums [${entries}] >>`;
}

function nameNode(own: PlacedPart): string {
  const { names } = own.part.structure;
  if (names === null) return '';
  const entries = references(own, names);
  const all = [...entries.matchAll(/\([^)]*\)/g)].map(([name]) => name);
  return `<< /Limits [${all[0]} ${all.at(-1)}] /Names [${entries}] >>`;
}

const idOf = (files: readonly Buffer[]): string =>
  createHash('md5')
    .update(files.map((file) => file.toString('latin1', file.lastIndexOf('/ID ['))).join(' '))
    .digest('base64');

/** The metadata with the pages and the name of the whole. */
function retold({ number, text, stream }: PdfObject, pages: number, id: string): PdfObject {
  const before = stream?.toString('latin1') ?? '';
  const told = before
    .replace(/(<xmpTPg:NPages>)\d+/, `$1${pages}`)
    .replace(/(<xmpMM:(?:Instance|Document)ID>)[^<]*/g, (_, tag: string) => `${tag}${id}`);
  const length = (words: string) => Number(words) + told.length - before.length;
  return {
    number,
    text: text.replace(/\/Length (\d+)/, (_, words: string) => `/Length ${length(words)}`),
    stream: Buffer.from(told, 'latin1'),
  };
}
