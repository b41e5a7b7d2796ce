import type { ConclusionSource } from '../session/conclusions/state.ts';
import type { MissingCode } from './missingWords.ts';

/** Something that the law asks of the document and that is not there. */
export interface MissingItem {
  readonly code: MissingCode;
  /** A name, a sentence or a day, to be shown behind the code's words; null where they say it all. */
  readonly where: string | null;
  /** What to open to mend it: an entry of the conclusions, or a piece of the session's material. */
  readonly target: {
    readonly kind: 'entry' | ConclusionSource['kind'];
    readonly id: string;
  } | null;
}

export const missing = (
  code: MissingCode,
  where: string | null = null,
  target: MissingItem['target'] = null,
): MissingItem => ({ code, where, target });

export const missingIf = (wanting: boolean, code: MissingCode): readonly MissingItem[] =>
  wanting ? [missing(code)] : [];
