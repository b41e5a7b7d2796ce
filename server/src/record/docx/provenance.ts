import type { RecordModel } from '@diemcau/shared/record/model';
import { CODE_WORDS, provenanceWords } from '@diemcau/shared/record/wording';
import { FrameAnchorType, ImageRun, Paragraph } from 'docx';
import { codePng } from '../code/verificationCode.ts';
import type { Profile } from '../profiles/decree30.ts';
import { twipsOfMillimetres } from '../profiles/units.ts';
import { runs } from './text.ts';

/** Millimetres between the line and the code. */
const GAP = 4;
/** What Word counts pictures in is a 96th of an inch here. */
const PIXELS = 96 / 25.4;

/** In the lower margin of the last page: they never take a page of their own. */
export function provenanceParagraphs(
  record: RecordModel,
  { page, code }: Profile,
): readonly Paragraph[] {
  const width = page.width.value - page.left.value - page.right.value;
  const address = record.verificationAddress;
  const size = address === null ? 0 : page.bottom.value * code.size;
  const words = new Paragraph({
    style: 'Provenance',
    frame: framed({
      left: page.left.value,
      top: page.height.value - page.bottom.value * (size === 0 ? 0.6 : 0.85),
      width: width - (size === 0 ? 0 : size + GAP),
      height: page.bottom.value * 0.4,
    }),
    children: runs(provenanceWords(record)),
  });
  if (address === null) return [words];
  const picture = new Paragraph({
    style: 'Provenance',
    frame: framed({
      left: page.left.value + width - size,
      top: page.height.value - page.bottom.value + page.bottom.value * code.end - size,
      width: size,
      height: size,
    }),
    children: [
      new ImageRun({
        type: 'png',
        data: codePng(address),
        transformation: { width: size * PIXELS, height: size * PIXELS },
        // Numbered here: the library counts across documents, and the same record gives the same bytes.
        altText: { id: '1', name: 'QR', title: CODE_WORDS, description: CODE_WORDS },
      }),
    ],
  });
  return [words, picture];
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the page, in millimetres. */
const framed = ({ left, top, width, height }: Place) => ({
  type: 'absolute' as const,
  position: { x: twipsOfMillimetres(left), y: twipsOfMillimetres(top) },
  width: twipsOfMillimetres(width),
  height: twipsOfMillimetres(height),
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
});
