import { conclusionSections } from '@diemcau/shared/session/conclusions/order';
import type {
  ConclusionSection,
  ConclusionVersion,
} from '@diemcau/shared/session/conclusions/state';

/** What the paper shows of an entry, of the draft or of a stored version. */
export type PaperEntry = ConclusionVersion['entries'][number];

export interface PaperPart {
  readonly section: ConclusionSection;
  readonly entries: readonly PaperEntry[];
}

/** Entries by section, in the order of a notice; sections without text are left out. */
export const partsOf = (entries: readonly PaperEntry[]): readonly PaperPart[] =>
  conclusionSections
    .map((section) => ({
      section,
      entries: entries.filter((entry) => entry.section === section),
    }))
    .filter((part) => part.entries.length > 0);

export type Chapter = 'assessment' | 'tasks' | 'onProposals';

export interface PaperChapter {
  readonly chapter: Chapter;
  /** "I." */
  readonly number: string;
  readonly parts: readonly PaperPart[];
}

const chapterOf = (section: ConclusionSection): Chapter =>
  section === 'directives' ? 'tasks' : section === 'onProposals' ? section : 'assessment';

const ROMAN = ['I.', 'II.', 'III.'];

/** The three chapters that the printed notice has, numbered as it numbers them. */
export function chaptersOf(entries: readonly PaperEntry[]): readonly PaperChapter[] {
  const parts = partsOf(entries);
  const chapters: readonly Chapter[] = ['assessment', 'tasks', 'onProposals'];
  return chapters
    .map((chapter) => ({
      chapter,
      parts: parts.filter(({ section }) => chapterOf(section) === chapter),
    }))
    .filter((each) => each.parts.length > 0)
    .map((each, index) => ({ ...each, number: ROMAN[index] ?? '' }));
}
