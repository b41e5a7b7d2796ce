import type {
  ConclusionEntry,
  ConclusionSection,
  Conclusions,
  ConclusionVersion,
} from './state.ts';

/** The sections in the order of a conclusions notice. */
export const conclusionSections: readonly ConclusionSection[] = [
  'results',
  'limitations',
  'objectiveCauses',
  'subjectiveCauses',
  'directives',
  'onProposals',
  'praiseAndCriticism',
];

/** The entries of one section, in document order. */
export const entriesOf = (
  conclusions: Conclusions,
  section: ConclusionSection,
): readonly ConclusionEntry[] =>
  entriesInOrder(conclusions).filter((entry) => entry.section === section);

/** Every entry, section by section. */
export const textAsItStands = (conclusions: Conclusions): ConclusionVersion['entries'] =>
  conclusionSections
    .flatMap((section) => entriesOf(conclusions, section))
    .map(({ entryId, section, text, sources, version }) => ({
      entryId,
      section,
      text,
      sources: sources.map((source) => ({ ...source })),
      version,
    }));

const entriesInOrder = (conclusions: Conclusions): readonly ConclusionEntry[] =>
  conclusions.order.flatMap((entryId) => conclusions.entries[entryId] ?? []);
