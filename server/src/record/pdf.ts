import { fileURLToPath } from 'node:url';
import type { RecordModel } from '@diemcau/shared/record/model';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { tinosFiles } from './fonts/tinos.ts';
import type { Profile } from './profiles/decree30.ts';
import { withAccessibilityMark } from './typst/accessibilityMark.ts';
import { typstData } from './typst/data.ts';
import { joined, pageCount } from './typst/joined.ts';
import { LONGEST, type Portion, portionsOf } from './typst/portions.ts';

const TEMPLATES = fileURLToPath(new URL('./typst', import.meta.url));
const MAIN = fileURLToPath(new URL('./typst/document.typ', import.meta.url));
/** Documents whose layout Typst remembers: it takes over what has not changed. */
const REMEMBERED = 2;
const WHOLE = { whole: Number.POSITIVE_INFINITY, portion: Number.POSITIVE_INFINITY };

let compiler: NodeCompiler | null = null;

/** Started once: reading the fonts takes longer than setting a page. */
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: [...tinosFiles()] }],
  });
  return compiler;
}

/**
 * A record as a PDF for the archive (PDF/A-2b) that a screen reader can read (PDF/UA-1): tagged, with title
 * and language, fonts inside. The same record gives the same bytes. A very long one is
 * set in portions, so that it needs no more memory than one of them.
 */
export const toPdf = (record: RecordModel, profile: Profile, longest = LONGEST): Uint8Array =>
  Buffer.concat([...pdfPieces(record, profile, longest)]);

/** The same bytes one after the other. */
export function pdfPieces(
  record: RecordModel,
  profile: Profile,
  longest = LONGEST,
): Iterable<Uint8Array> {
  const portions = portionsOf(record, profile, longest);
  if (portions.length === 1) {
    return [withAccessibilityMark(typeset(record, profile, PdfStandard.A_2b))];
  }
  const [first = Buffer.alloc(0), ...others] = setPortions(record, profile, portions);
  return joined([withAccessibilityMark(first), ...others]);
}

/** One standard at a time is all that Typst marks and checks. */
export function typeset(record: RecordModel, profile: Profile, pdfStandard: PdfStandard): Buffer {
  const [portion] = portionsOf(record, profile, WHOLE);
  if (portion === undefined) throw new RangeError('A document has a portion at least');
  return setOne(typstData(record, profile, portion), 0, pdfStandard);
}

/** One after the other, for its pages' numbers; what Typst remembers of each is let go of. */
function setPortions(
  record: RecordModel,
  profile: Profile,
  portions: readonly Portion[],
): Buffer[] {
  let pagesBefore = 0;
  return portions.map((portion) => {
    if (portion.annexes[0]?.begins === true) pagesBefore = 0;
    const pdf = setOne(typstData(record, profile, portion), pagesBefore, PdfStandard.A_2b);
    theCompiler().evictCache(0);
    pagesBefore += pageCount(pdf);
    return pdf;
  });
}

function setOne(
  words: ReturnType<typeof typstData>,
  pagesBefore: number,
  pdfStandard: PdfStandard,
): Buffer {
  const typst = theCompiler();
  const data = JSON.stringify({ ...words, 'pages-before': pagesBefore });
  try {
    return typst.pdf({ mainFilePath: MAIN, inputs: { data } }, { pdfStandard });
  } finally {
    typst.evictCache(REMEMBERED);
  }
}
