import { fileURLToPath } from 'node:url';
import type { RecordModel } from '@diemcau/shared/record/model';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { tinosFiles } from './fonts/tinos.ts';
import type { Profile } from './profiles/decree30.ts';
import { withAccessibilityMark } from './typst/accessibilityMark.ts';
import { typstData } from './typst/data.ts';

const TEMPLATES = fileURLToPath(new URL('./typst', import.meta.url));
const MAIN = fileURLToPath(new URL('./typst/document.typ', import.meta.url));
/** Documents whose layout Typst remembers: it takes over what has not changed. */
const REMEMBERED = 2;

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
 * and language, fonts inside. The same record gives the same bytes.
 */
export function toPdf(record: RecordModel, profile: Profile): Uint8Array {
  return withAccessibilityMark(typeset(record, profile, PdfStandard.A_2b));
}

/** One standard at a time is all that Typst marks and checks. */
export function typeset(record: RecordModel, profile: Profile, pdfStandard: PdfStandard): Buffer {
  const typst = theCompiler();
  try {
    return typst.pdf(
      { mainFilePath: MAIN, inputs: { data: JSON.stringify(typstData(record, profile)) } },
      { pdfStandard },
    );
  } finally {
    typst.evictCache(REMEMBERED);
  }
}
