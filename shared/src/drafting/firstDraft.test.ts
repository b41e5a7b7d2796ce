import { describe, expect, test } from 'vitest';
import type { SessionCommand } from '../session/commands.ts';
import { entriesOf } from '../session/conclusions/order.ts';
import type { SessionEvent } from '../session/events.ts';
import { fold, type History } from '../testing/fold.ts';
import { given } from '../testing/given.ts';
import { directiveIssued, figureReported, obstacleSubmitted } from '../testing/material.ts';
import { openSession } from '../testing/session.ts';
import { causesIn } from './draftCauses.ts';
import { firstDraft } from './firstDraft.ts';

const drafted = (...events: readonly SessionEvent[]) =>
  firstDraft(fold(...openSession(), ...events));
const texts = (section: string, ...events: readonly SessionEvent[]) =>
  drafted(...events)
    .filter((entry) => entry.section === section)
    .map(({ text }) => text);

const poverty = [{ programmeId: 'programme-poverty', projectCode: null }];
const joined = (obstacle: string, point: string): SessionEvent => ({
  type: 'obstacleJoined',
  payload: { obstacleId: `obstacle-${obstacle}`, pointId: `point-${point}`, note: null },
});

describe('CON-15 what was reported', () => {
  test('a total with its parts, in one sentence, with every source', () => {
    const [entry, ...others] = drafted(
      figureReported('part', {
        label: 'Vốn đầu tư',
        plan: { millions: 2_000_000, qualifier: 'moreThan' },
      }),
      figureReported('total', {
        wording: 'Tỉnh đã phân bổ 4.338 tỷ đồng',
        partIds: ['figure-part'],
      }),
    );
    expect(others).toEqual([]);
    expect(entry).toEqual({
      section: 'results',
      text: 'Theo báo cáo của Sở Kế hoạch và Đầu tư: tỉnh đã phân bổ 4.338 tỷ đồng, cụ thể: Vốn đầu tư: kế hoạch vốn trên 2.000 tỷ đồng, theo báo cáo của Sở Kế hoạch và Đầu tư.',
      sources: [
        { kind: 'figure', id: 'figure-total' },
        { kind: 'figure', id: 'figure-part' },
      ],
    });
  });

  test('a withdrawn figure is not told', () => {
    const withdrawn: SessionEvent = {
      type: 'figureWithdrawn',
      payload: { figureId: 'figure-a', reason: 'Trùng' },
    };
    expect(drafted(figureReported('a'), withdrawn)).toEqual([]);
  });
});

describe('CON-15 obstacles', () => {
  test('by programme and category, with how many points raised each', () => {
    expect(
      texts(
        'limitations',
        obstacleSubmitted('nam-po', { text: 'Thiếu vốn.' }),
        obstacleSubmitted('muong-nhe', {
          text: 'Thiếu cán bộ.',
          programmes: poverty,
          categoryId: 'organisation',
        }),
        obstacleSubmitted('tua-chua', {
          text: 'Chậm văn bản',
          programmes: poverty,
          categoryId: 'guidance',
        }),
        joined('tua-chua', 'nam-po'),
        obstacleSubmitted('group', {
          text: 'Văn bản chồng chéo.',
          programmes: poverty,
          categoryId: 'guidance',
          raisedBy: { kind: 'group', name: 'Các địa phương' },
        }),
      ),
    ).toEqual([
      'Đối với Chương trình mục tiêu quốc gia giảm nghèo bền vững, về thể chế, văn bản hướng dẫn: (1) chậm văn bản (02 điểm cầu nêu); (2) văn bản chồng chéo (các địa phương nêu).',
      'Đối với Chương trình mục tiêu quốc gia giảm nghèo bền vững, về tổ chức bộ máy, năng lực cán bộ: thiếu cán bộ (01 điểm cầu nêu).',
      'Thiếu vốn (01 điểm cầu nêu).',
    ]);
  });

  test('many of a kind stand in several entries, each short enough to be stored', () => {
    const many = Array.from({ length: 130 }, (_, place) =>
      obstacleSubmitted(`n${place}`, { text: `${'Khó khăn '.repeat(60)}${place}` }),
    );
    const long = obstacleSubmitted('long', { text: 'x'.repeat(10_000) });
    const entries = drafted(...many, long);
    expect(entries.flatMap(({ sources }) => sources)).toHaveLength(131);
    for (const { text, sources } of entries) {
      expect(text.length).toBeLessThanOrEqual(10_000);
      expect(sources.length).toBeLessThanOrEqual(100);
    }
  });
});

test('CON-15 causes are told where they are named, in those words', () => {
  expect(
    causesIn(
      'Kết luận: có nguyên nhân khách quan như: A chậm; B thiếu; cùng với đó C chưa quyết liệt. Nguyên nhân chủ quan là D. Thời gian tới làm tốt.',
    ),
  ).toEqual([
    { section: 'objectiveCauses', text: 'A chậm' },
    { section: 'objectiveCauses', text: 'B thiếu' },
    { section: 'subjectiveCauses', text: 'C chưa quyết liệt.' },
    { section: 'subjectiveCauses', text: 'D.' },
  ]);
  expect(causesIn('Vốn thiếu do giá tăng; đường xấu.')).toEqual([]);
});

test('CON-15 directives stand by agency', () => {
  const finance = { leadUnitIds: ['unit-finance'] };
  expect(
    drafted(
      directiveIssued('one'),
      directiveIssued('two', finance),
      directiveIssued('three', { text: 'Báo cáo UBND tỉnh.' }),
    ).map(({ sources }) => sources[0]?.id),
  ).toEqual(['directive-one', 'directive-three', 'directive-two']);
});

describe('CON-15 on the proposals', () => {
  const outcome = (
    name: string,
    kind: 'directive' | 'recommendedToCentral',
    directiveIds: string[] = [],
  ): SessionEvent => ({
    type: 'obstacleOutcomeGiven',
    payload: { obstacleId: `obstacle-${name}`, kind, text: null, directiveIds },
  });

  test('by outcome; one that became a directive names who got it', () => {
    expect(
      texts(
        'onProposals',
        obstacleSubmitted('nam-po', { text: 'Chậm văn bản.' }),
        outcome('nam-po', 'recommendedToCentral'),
        obstacleSubmitted('tua-chua', { text: 'Thiếu vốn.' }),
        directiveIssued('one'),
        outcome('tua-chua', 'directive', ['directive-one']),
      ),
    ).toEqual([
      'Về khó khăn, vướng mắc do huyện Tủa Chùa nêu: thiếu vốn; giao Sở Kế hoạch và Đầu tư giải quyết theo nhiệm vụ nêu trên.',
      'Kiến nghị Trung ương xem xét, tháo gỡ khó khăn, vướng mắc do huyện Nậm Pồ nêu: chậm văn bản.',
    ]);
  });

  test('an answer is told as long as there is no outcome', () => {
    const answered: SessionEvent = {
      type: 'obstacleAnswered',
      payload: {
        obstacleId: 'obstacle-nam-po',
        answerId: 'answer-a',
        unitId: 'unit-finance',
        text: 'Đã trình.',
      },
    };
    const history = [obstacleSubmitted('nam-po', { text: 'Chậm.' }), answered];
    expect(texts('onProposals', ...history)).toEqual([
      'Về khó khăn, vướng mắc do huyện Nậm Pồ nêu: chậm. Sở Tài chính trả lời: đã trình.',
    ]);
    expect(
      texts('onProposals', ...history, outcome('nam-po', 'recommendedToCentral')),
    ).toHaveLength(1);
  });
});

describe('CON-15 draftConclusions', () => {
  const draft: SessionCommand = { type: 'draftConclusions', payload: {} };
  const history: History = [
    ...openSession(),
    obstacleSubmitted('nam-po'),
    directiveIssued('one'),
    directiveIssued('two'),
  ];

  test('adds everything in one decision, behind what stands there, and not twice', () => {
    const decided = given(...history).when(draft, { newId: 'draft' });
    const { conclusions } = decided.state();
    const inSection = (section: 'limitations' | 'directives') =>
      entriesOf(conclusions, section).map(({ entryId }) => entryId);
    expect(inSection('limitations')).toEqual(['draft']);
    expect(inSection('directives')).toEqual(['draft.1', 'draft.2']);
    expect(Object.values(conclusions.entries).every(({ sources }) => sources.length > 0)).toBe(
      true,
    );
    given(...decided.history())
      .when(draft)
      .thenRefused('nothingToDraft');
    const more = given(...decided.history(), directiveIssued('three')).when(draft);
    expect(entriesOf(more.state().conclusions, 'directives').at(-1)?.entryId).toBe('new');
  });

  test('is refused once the conclusions are approved', () => {
    const approved: SessionEvent = {
      type: 'conclusionsApproved',
      payload: { version: 1, entries: [] },
    };
    given(...history, approved)
      .when(draft)
      .thenRefused('conclusionsApproved');
  });
});
