import type { Solution, SolutionGroup } from '../../session/solutions/state.ts';
import type { SessionState } from '../../session/state.ts';
import type { RecordSection } from '../model.ts';
import { voiceName } from '../names.ts';
import { entry, isEmpty, section } from '../sections.ts';
import type { Provenance } from '../sources.ts';
import { solutionGroupWords } from '../words.ts';

const GROUPS: readonly (SolutionGroup | null)[] = [
  'mechanisms',
  'coordination',
  'decentralisation',
  'resources',
  'communication',
  'monitoring',
  null,
];

/** Proposed solutions by group, each with who proposed it. */
export function solutionsAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const live = state.solutions.order
    .flatMap((solutionId) => state.solutions.byId[solutionId] ?? [])
    .filter((solution) => solution.withdrawn === null);
  const parts = GROUPS.map((group) =>
    section(group ?? 'other', group === null ? 'Giải pháp khác' : solutionGroupWords[group], {
      entries: live
        .filter((solution) => solution.group === group)
        .map((solution) =>
          entry(worded(state, solution), provenance.source('solution', solution.solutionId), '-'),
        ),
    }),
  ).filter((part) => !isEmpty(part));
  return section('solutions', 'GIẢI PHÁP ĐƯỢC ĐỀ XUẤT', {
    sections: parts.map((part, index) => ({ ...part, number: `${index + 1}.` })),
  });
}

const worded = (state: SessionState, { text, proposedBy }: Solution): string =>
  `${text} (${voiceName(state, proposedBy)})`;
