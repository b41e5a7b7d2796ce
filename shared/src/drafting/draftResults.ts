import type { Figure } from '../session/funding/state.ts';
import type { SessionState } from '../session/state.ts';
import { figureSentence } from '../session/wording/figureSentence.ts';
import { unitName } from '../session/wording/names.ts';
import { asSentence, flat, goingOn, says } from '../session/wording/sentence.ts';
import { suggestedEntry } from '../session/wording/suggestedEntry.ts';
import { isConcluding } from './concluding.ts';
import { type DraftedEntry, type IsNew, sourceOf } from './draftedEntry.ts';

/** What was reported: the figures with their qualifiers, and the reports that were heard. */
export const draftResults = (state: SessionState, isNew: IsNew): readonly DraftedEntry[] => [
  ...figures(state, isNew),
  ...reports(state, isNew),
];

/** A figure with the figures that it is the total of, each once. The sums are told as they were reported. */
function figures(state: SessionState, isNew: IsNew): DraftedEntry[] {
  const { byId, order } = state.funding;
  const standing = order
    .flatMap((figureId) => byId[figureId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const partIds = new Set(standing.flatMap((figure) => figure.partIds));
  const told = new Set<string>();
  const take = (figure: Figure | undefined): Figure[] => {
    if (figure === undefined || figure.withdrawn !== null || told.has(figure.figureId)) return [];
    told.add(figure.figureId);
    return isNew('results', sourceOf('figure', figure.figureId)) ? [figure] : [];
  };
  const totals = standing.filter(({ figureId }) => !partIds.has(figureId));
  return totals.flatMap((total) => {
    const kept = take(total);
    const parts = total.partIds.flatMap((partId) => take(byId[partId]));
    if (kept.length === 0) return parts.map((part) => figureEntry(state, part, []));
    return [figureEntry(state, total, parts)];
  });
}

function figureEntry(state: SessionState, figure: Figure, parts: readonly Figure[]): DraftedEntry {
  const whole = reported(state, figure);
  const named = parts
    .map((part) => flat(figureSentence(state, part)))
    .filter((words) => !says(whole, words));
  const text = named.length === 0 ? whole : `${flat(whole)}, cụ thể: ${named.join('; ')}`;
  return {
    section: 'results',
    text: asSentence(text),
    sources: [figure, ...parts].map(({ figureId }) => sourceOf('figure', figureId)),
  };
}

/** The reporter stands before the reporter's own sentence. */
function reported(state: SessionState, figure: Figure): string {
  const sentence = figureSentence(state, figure);
  if (figure.wording === null || figure.reportedByUnitId === null) return sentence;
  const who = unitName(state, figure.reportedByUnitId);
  return says(sentence, who) ? sentence : `Theo báo cáo của ${who}: ${goingOn(sentence)}`;
}

/** The reports that were heard under an item for reports; the discussion stands in the minutes. */
function reports(state: SessionState, isNew: IsNew): DraftedEntry[] {
  return state.floor.speechOrder
    .flatMap((speechId) => state.floor.speeches[speechId] ?? [])
    .filter((speech) => !isConcluding(state, speech))
    .filter(({ speechId }) => isNew('results', sourceOf('speech', speechId)))
    .flatMap(({ speechId }) => {
      const source = sourceOf('speech', speechId);
      const suggestion = suggestedEntry(state, source);
      return suggestion?.section === 'results' ? [{ ...suggestion, sources: [source] }] : [];
    });
}
