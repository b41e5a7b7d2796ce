import { letter, roman } from '@diemcau/shared/record/words';
import { entriesOf } from '@diemcau/shared/session/conclusions/order';
import type {
  ConclusionEntry,
  ConclusionSection,
  Conclusions,
} from '@diemcau/shared/session/conclusions/state';

export interface Part {
  readonly section: ConclusionSection;
  /** Its own heading with its number; null where the chapter's heading says it all. */
  readonly heading: string | null;
  readonly entries: readonly ConclusionEntry[];
  /** Whether the document numbers the entries. */
  readonly isNumbered: boolean;
  /** Stands over the two kinds of causes. */
  readonly over: string | null;
}

export interface Chapter {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/* The notice's fixed words and numbers, as record/noticeSections.ts prints them; here parts without text are shown too. */
const ASSESSMENT: readonly (readonly [ConclusionSection, string])[] = [
  ['results', 'Kết quả đạt được'],
  ['limitations', 'Tồn tại, hạn chế, khó khăn, vướng mắc'],
  ['objectiveCauses', 'Nguyên nhân khách quan'],
  ['subjectiveCauses', 'Nguyên nhân chủ quan'],
  ['praiseAndCriticism', 'Biểu dương, phê bình'],
];
const CAUSES: readonly ConclusionSection[] = ['objectiveCauses', 'subjectiveCauses'];

/** The document's outline. A part without entries is there to write into and takes no number. */
export function chaptersOf(conclusions: Conclusions): readonly Chapter[] {
  const entries = (section: ConclusionSection) => entriesOf(conclusions, section);
  const isThere = (section: ConclusionSection) => entries(section).length > 0;
  const hasCauses = CAUSES.some(isThere);
  let place = 0;
  let cause = 0;
  let causesNumber = '';
  const assessment = ASSESSMENT.map(([section, words]): Part => {
    const isCause = CAUSES.includes(section);
    const isFirstCause = section === 'objectiveCauses';
    if (isFirstCause && hasCauses) {
      place += 1;
      causesNumber = `${place}. `;
    }
    let number = '';
    if (isThere(section) && isCause) {
      cause += 1;
      number = `${letter(cause)} `;
    } else if (isThere(section)) {
      place += 1;
      number = `${place}. `;
    }
    return {
      section,
      heading: `${number}${words}`,
      entries: entries(section),
      isNumbered: false,
      over: isFirstCause ? `${causesNumber}Nguyên nhân` : null,
    };
  });
  const counted = (section: ConclusionSection): Part => ({
    section,
    heading: null,
    entries: entries(section),
    // One that stands alone has no number.
    isNumbered: entries(section).length > 1,
    over: null,
  });
  const chapters: readonly (readonly [string, readonly Part[]])[] = [
    ['ĐÁNH GIÁ CHUNG', assessment],
    ['NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', [counted('directives')]],
    ['VỀ ĐỀ XUẤT, KIẾN NGHỊ CỦA CÁC ĐỊA PHƯƠNG', [counted('onProposals')]],
  ];
  let chapter = 0;
  return chapters.map(([words, parts]) => {
    if (!parts.some((part) => part.entries.length > 0)) return { heading: words, parts };
    chapter += 1;
    return { heading: `${roman(chapter)}. ${words}`, parts };
  });
}
