import type { SessionState } from '../session/state.ts';
import { asSentence } from '../session/wording/sentence.ts';
import { isConcluding } from './concluding.ts';
import { type DraftedEntry, type IsNew, sourceOf } from './draftedEntry.ts';

type CauseSection = 'objectiveCauses' | 'subjectiveCauses';

interface Cause {
  readonly section: CauseSection;
  readonly text: string;
}

const NAMED = /nguyên nhân\s+(khách quan|chủ quan)\s*(?:như|là|do|gồm|bao gồm)?\s*:?\s*/iu;
/** Words that set a cause beside those of the kind named before. */
const BESIDE = /^(?:cùng với đó|bên cạnh đó|ngoài ra|mặt khác)[,:]?\s*/iu;
const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u;

/** Causes where the one who concluded named them so, in those words. */
export function draftCauses(state: SessionState, isNew: IsNew): readonly DraftedEntry[] {
  return state.floor.speechOrder
    .flatMap((speechId) => state.floor.speeches[speechId] ?? [])
    .filter((speech) => isConcluding(state, speech))
    .flatMap(({ speechId, summary }) => {
      const source = sourceOf('speech', speechId);
      return causesIn(summary ?? '')
        .filter(({ section }) => isNew(section, source))
        .map(({ section, text }) => ({ section, text: asSentence(text), sources: [source] }));
    });
}

/**
 * "nguyên nhân khách quan như A; B" are two objective causes; what follows with "cùng với đó" is set beside
 * them and so is of the other kind. A sentence that names no kind tells no cause.
 */
export const causesIn = (summary: string): readonly Cause[] =>
  summary.normalize('NFC').split(SENTENCE_END).flatMap(causesOfSentence);

function causesOfSentence(sentence: string): readonly Cause[] {
  const causes: Cause[] = [];
  let kind: CauseSection | null = null;
  for (const clause of sentence.split(/;\s*|(?=nguyên nhân (?:khách quan|chủ quan))/iu)) {
    const named = NAMED.exec(clause);
    const word = named?.[1]?.toLowerCase();
    if (word !== undefined) kind = word === 'khách quan' ? 'objectiveCauses' : 'subjectiveCauses';
    else if (kind !== null && BESIDE.test(clause)) kind = otherKind(kind);
    const from = named === null ? 0 : named.index + named[0].length;
    const text = clause
      .slice(from)
      .replace(BESIDE, '')
      .replace(/[\s,]+(?:và|có|là)?\s*$/u, '')
      .trim();
    if (kind !== null && text !== '') causes.push({ section: kind, text });
  }
  return causes;
}

const otherKind = (kind: CauseSection): CauseSection =>
  kind === 'objectiveCauses' ? 'subjectiveCauses' : 'objectiveCauses';
