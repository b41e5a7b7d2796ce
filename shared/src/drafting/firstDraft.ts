import type { Directive } from '../session/directives/state.ts';
import type { SessionState } from '../session/state.ts';
import { directiveSentence } from '../session/wording/directiveSentence.ts';
import { draftCauses } from './draftCauses.ts';
import { type DraftedEntry, fitted, type IsNew, sourceOf } from './draftedEntry.ts';
import { draftLimitations } from './draftLimitations.ts';
import { draftProposals } from './draftProposals.ts';
import { draftResults } from './draftResults.ts';

/** So many are added at a time; asked again, the rest follows. */
const MOST_ENTRIES = 300;

/**
 * A first draft of the whole notice from structured data alone: what was reported, the obstacles, the causes
 * where they were named so, the directives by agency, what came of the localities' proposals. Nothing is
 * guessed: praise and criticism are left to the secretary. Every entry has its sources, and what a section
 * already rests on is not said there again, so that the draft can be asked for anew when there is more.
 */
export function firstDraft(state: SessionState): readonly DraftedEntry[] {
  const isNew = newIn(state);
  const entries: DraftedEntry[] = [];
  for (const write of WRITERS) {
    // What is not taken this time need not be worded.
    if (entries.length < MOST_ENTRIES) entries.push(...write(state, isNew));
  }
  return entries.slice(0, MOST_ENTRIES).map(fitted);
}

/** In the order of the sections that they write for. */
const WRITERS: readonly ((state: SessionState, isNew: IsNew) => readonly DraftedEntry[])[] = [
  draftResults,
  draftLimitations,
  draftCauses,
  draftDirectives,
  draftProposals,
];

function newIn({ conclusions }: SessionState): IsNew {
  const told = new Set(
    Object.values(conclusions.entries).flatMap(({ section, sources }) =>
      sources.map(({ kind, id }) => `${section} ${kind} ${id}`),
    ),
  );
  return (section, { kind, id }) => !told.has(`${section} ${kind} ${id}`);
}

/** By agency, in the order in which each was first given a task; classes of units as they were called. */
function draftDirectives(state: SessionState, isNew: IsNew): readonly DraftedEntry[] {
  const { byId, order } = state.directives;
  const standing = order
    .flatMap((directiveId) => byId[directiveId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const agencies = [...new Set(standing.map(doerOf))];
  return standing
    .filter(({ directiveId }) => isNew('directives', sourceOf('directive', directiveId)))
    .toSorted((one, other) => agencies.indexOf(doerOf(one)) - agencies.indexOf(doerOf(other)))
    .map((directive) => ({
      section: 'directives' as const,
      text: directiveSentence(state, directive),
      sources: [sourceOf('directive', directive.directiveId)],
    }));
}

const doerOf = ({ leadUnitIds, addressees }: Directive): string =>
  leadUnitIds[0] ?? addressees[0] ?? '';
