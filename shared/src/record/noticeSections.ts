import { entriesOf } from '../session/conclusions/order.ts';
import type {
  ConclusionEntry,
  ConclusionSection,
  ConclusionSource,
} from '../session/conclusions/state.ts';
import type { SessionState } from '../session/state.ts';
import { followUpSection } from './followUp.ts';
import type { RecordEntry, RecordSection, RecordSource } from './model.ts';
import { entry, isEmpty, section } from './sections.ts';
import type { Provenance } from './sources.ts';
import { letter, roman } from './words.ts';

/**
 * The notice's own text: general assessment, tasks, on the proposals. It is what the secretary drafted and
 * the chair approved, word for word; numbers are given here, and parts without text are left out.
 */
export function noticeSections(state: SessionState, provenance: Provenance): RecordSection[] {
  const texts = (which: ConclusionSection): RecordEntry[] =>
    entriesOf(state.conclusions, which).map((each) => noticeEntry(each, provenance));
  const causes = section('causes', 'Nguyên nhân', {
    sections: lettered([
      section('objectiveCauses', 'Nguyên nhân khách quan', { entries: texts('objectiveCauses') }),
      section('subjectiveCauses', 'Nguyên nhân chủ quan', { entries: texts('subjectiveCauses') }),
    ]),
  });
  const assessment = section('assessment', 'ĐÁNH GIÁ CHUNG', {
    sections: numbered([
      section('results', 'Kết quả đạt được', { entries: texts('results') }),
      section('limitations', 'Tồn tại, hạn chế, khó khăn, vướng mắc', {
        entries: texts('limitations'),
      }),
      causes,
      section('praiseAndCriticism', 'Biểu dương, phê bình', {
        entries: texts('praiseAndCriticism'),
      }),
    ]),
  });
  return [
    followUpSection({ state, provenance }),
    assessment,
    section('tasks', 'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', { entries: counted(texts('directives')) }),
    section('onProposals', 'VỀ ĐỀ XUẤT, KIẾN NGHỊ CỦA CÁC ĐỊA PHƯƠNG', {
      entries: counted(texts('onProposals')),
    }),
  ]
    .filter((part) => !isEmpty(part))
    .map((part, index) => ({ ...part, number: `${roman(index + 1)}.` }));
}

function noticeEntry(each: ConclusionEntry, provenance: Provenance): RecordEntry {
  return entry(each.text, [
    ...provenance.source('conclusion', each.entryId),
    ...each.sources.flatMap((source) => provenance.source(kindOf(source), source.id)),
  ]);
}

const kindOf = (source: ConclusionSource): RecordSource['kind'] => source.kind;

/** Numbered, unless it stands alone. */
const counted = (entries: RecordEntry[]): RecordEntry[] =>
  entries.length < 2
    ? entries
    : entries.map((each, index) => ({ ...each, number: `${index + 1}.` }));

const numbered = (parts: RecordSection[]): RecordSection[] =>
  parts
    .filter((part) => !isEmpty(part))
    .map((part, index) => ({ ...part, number: `${index + 1}.` }));

const lettered = (parts: RecordSection[]): RecordSection[] =>
  parts
    .filter((part) => !isEmpty(part))
    .map((part, index) => ({ ...part, number: letter(index + 1) }));
