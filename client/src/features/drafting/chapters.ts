import type { RecordSection } from '@diemcau/shared/record/model';
import { noticeSections } from '@diemcau/shared/record/noticeSections';
import { entriesOf } from '@diemcau/shared/session/conclusions/order';
import type { ConclusionEntry, ConclusionSection } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';

export interface Part {
  readonly section: ConclusionSection;
  /** Its own heading with its number; null where the chapter's heading says it all. */
  readonly heading: string | null;
  readonly entries: readonly ConclusionEntry[];
  /** Whether the document numbers the entries. */
  readonly isNumbered: boolean;
  /** Stands over the first of the two kinds of causes. */
  readonly over: string | null;
}

export interface Chapter {
  readonly heading: string;
  readonly parts: readonly Part[];
}

const CAUSES = 'Nguyên nhân';

/* The notice's fixed words as `noticeSections` prints them, there without the parts that have no text. */
const OUTLINE: readonly {
  readonly id: string;
  readonly words: string;
  readonly parts: readonly (readonly [ConclusionSection, words: string | null])[];
}[] = [
  {
    id: 'assessment',
    words: 'ĐÁNH GIÁ CHUNG',
    parts: [
      ['results', 'Kết quả đạt được'],
      ['limitations', 'Tồn tại, hạn chế, khó khăn, vướng mắc'],
      ['objectiveCauses', 'Nguyên nhân khách quan'],
      ['subjectiveCauses', 'Nguyên nhân chủ quan'],
      ['praiseAndCriticism', 'Biểu dương, phê bình'],
    ],
  },
  { id: 'tasks', words: 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', parts: [['directives', null]] },
  {
    id: 'onProposals',
    words: 'VỀ ĐỀ XUẤT, KIẾN NGHỊ CỦA CÁC ĐỊA PHƯƠNG',
    parts: [['onProposals', null]],
  },
];

const isCause = (section: ConclusionSection): boolean => section.endsWith('Causes');

/**
 * The document's outline, numbered as the notice will be. A part without entries has no number; it is there
 * to be written into, and left out where the document is only read.
 */
export function chaptersOf(state: SessionState, isWritten: boolean): readonly Chapter[] {
  const numbers = numbersOf(noticeSections(state, { source: () => [] }));
  const numbered = (id: string, words: string) =>
    [numbers.get(id) ?? null, words].filter((part) => part !== null).join(' ');
  return OUTLINE.map(({ id, words, parts }): Chapter => {
    const shown = parts
      .map(([section, heading]) => ({
        section,
        heading: heading === null ? null : numbered(section, heading),
        entries: entriesOf(state.conclusions, section),
      }))
      .filter(({ entries }) => isWritten || entries.length > 0);
    const firstCause = shown.find(({ section }) => isCause(section));
    return {
      heading: numbered(id, words),
      parts: shown.map((part) => ({
        ...part,
        isNumbered: part.heading === null && part.entries.length > 1,
        over: part === firstCause ? numbered('causes', CAUSES) : null,
      })),
    };
  }).filter(({ parts }) => parts.length > 0);
}

const numbersOf = (sections: readonly RecordSection[]): ReadonlyMap<string, string | null> =>
  new Map(
    sections.flatMap(({ sectionId, number, sections: inner }) => [
      [sectionId, number] as const,
      ...numbersOf(inner),
    ]),
  );
