import { firstDraft } from '@diemcau/shared/drafting/firstDraft';
import { staleSources } from '@diemcau/shared/drafting/staleSources';
import type { ConclusionEntry, ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { suggestedEntry } from '@diemcau/shared/session/wording/suggestedEntry';
import { keyOf } from './material.ts';

export interface Rewritten {
  readonly text: string;
  readonly sources: readonly ConclusionSource[];
}

/**
 * The entry as today's material would word it: as the first draft would, were the entry not there, else as
 * its first source would by itself. What was withdrawn or is gone is no source of it any more. Null where the
 * material gives no words for it.
 */
export function rewritten(entry: ConclusionEntry, state: SessionState): Rewritten | null {
  const lost = new Set(
    staleSources(entry, state)
      .filter(({ why }) => why !== 'changed')
      .map(({ source }) => keyOf(source)),
  );
  const sources = entry.sources.filter((source) => !lost.has(keyOf(source)));
  if (sources.length === 0) return null;
  const text = asDrafted(entry, sources, state) ?? suggestionOf(sources, state);
  return text === null ? null : { text, sources };
}

function asDrafted(
  { entryId, section }: ConclusionEntry,
  sources: readonly ConclusionSource[],
  state: SessionState,
): string | null {
  const { [entryId]: _left, ...entries } = state.conclusions.entries;
  const own = new Set(sources.map(keyOf));
  const drafted = firstDraft({ ...state, conclusions: { ...state.conclusions, entries } }).find(
    (each) =>
      each.section === section &&
      each.sources.length === own.size &&
      each.sources.every((source) => own.has(keyOf(source))),
  );
  return drafted?.text ?? null;
}

function suggestionOf([source]: readonly ConclusionSource[], state: SessionState): string | null {
  return source === undefined ? null : (suggestedEntry(state, source)?.text ?? null);
}
