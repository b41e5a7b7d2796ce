import type { RecordSection } from '@diemcau/shared/record/model';
import { noticeSections } from '@diemcau/shared/record/noticeSections';
import { conclusionSections } from '@diemcau/shared/session/conclusions/order';
import type { ConclusionSection } from '@diemcau/shared/session/conclusions/state';
import type { SessionEvent } from '@diemcau/shared/session/events';
import { fold } from '@diemcau/shared/testing/fold';
import { openSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { chaptersOf } from './chapters.ts';

const added = (section: ConclusionSection): SessionEvent => ({
  type: 'conclusionAdded',
  payload: { entryId: section, section, afterEntryId: null, text: 'Nội dung.', sources: [] },
});

const headingsIn = (sections: readonly RecordSection[]): string[] =>
  sections.flatMap(({ number, heading, sections: inner }) => [
    [number, heading].filter((part) => part !== null).join(' '),
    ...headingsIn(inner),
  ]);

const headingsOn = (chapters: ReturnType<typeof chaptersOf>): string[] =>
  chapters.flatMap(({ heading, parts }) => [
    heading,
    ...parts.flatMap((part) => [part.over, part.heading].filter((words) => words !== null)),
  ]);

test.each([
  ['with text in every part', conclusionSections],
  ['with some parts', ['limitations', 'subjectiveCauses', 'onProposals']],
] as const)('the draft %s has the headings and numbers of the notice', (_, sections) => {
  const state = fold(...openSession(), ...sections.map(added));
  const printed = headingsIn(noticeSections(state, { source: () => [] }));
  expect(headingsOn(chaptersOf(state, false))).toEqual(printed);
});

test('while it is written, parts without text are there and have no number', () => {
  const chapters = chaptersOf(fold(...openSession(), added('limitations')), true);
  expect(headingsOn(chapters)).toEqual([
    'I. ĐÁNH GIÁ CHUNG',
    'Kết quả đạt được',
    '1. Tồn tại, hạn chế, khó khăn, vướng mắc',
    'Nguyên nhân',
    'Nguyên nhân khách quan',
    'Nguyên nhân chủ quan',
    'Biểu dương, phê bình',
    'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
    'VỀ ĐỀ XUẤT, KIẾN NGHỊ CỦA CÁC ĐỊA PHƯƠNG',
  ]);
});
