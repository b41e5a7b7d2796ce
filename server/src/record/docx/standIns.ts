import { Paragraph } from 'docx';
import type { Blocks } from './body.ts';

/** Long parts of a document that the library is given an empty paragraph for, and which are filled in after it. */
export interface StandIns {
  /** The paragraph that stands where these blocks will. */
  standIn(blocks: Blocks): Paragraph;
  /** The library's document with every stand-in replaced, in pieces. Made once: blocks are gone when written. */
  filled(documentXml: string): Generator<string>;
}

const STYLE = 'FilledInLater';
/** No words of a document stand in a style's name, so that nobody can write one of these. */
const STAND_IN = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${STYLE}(\\d+)"/></w:pPr></w:p>`);

export function createStandIns(): StandIns {
  const kept: Blocks[] = [];
  return {
    standIn: (blocks) => new Paragraph({ style: `${STYLE}${kept.push(blocks) - 1}` }),
    *filled(documentXml) {
      // Every second piece is the number of a stand-in.
      for (const [place, piece] of documentXml.split(STAND_IN).entries()) {
        if (place % 2 === 0) yield piece;
        else for (const { markup } of kept[Number(piece)] ?? []) yield markup;
      }
    },
  };
}
