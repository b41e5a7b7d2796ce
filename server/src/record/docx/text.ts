import { TextRun } from 'docx';
import { showable } from '../plainText.ts';

interface Look {
  readonly bold?: boolean;
  /** The first line stands under one that is there already. */
  readonly below?: boolean;
}

/** Runs for text that may hold several lines. */
export const runs = (text: string, { below = false, ...look }: Look = {}): TextRun[] =>
  showable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...look, text: line, ...(index === 0 && !below ? {} : { break: 1 }) }),
    );
