import { describe, expect, test } from 'vitest';
import { fold, type History } from '../../testing/fold.ts';
import { directiveIssued, figureReported, obstacleSubmitted } from '../../testing/material.ts';
import { itemAdded, openSession } from '../../testing/session.ts';
import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { suggestedEntry } from './suggestedEntry.ts';

type Source = Parameters<typeof suggestedEntry>[1];

const suggested = (source: Source, ...history: History) =>
  suggestedEntry(fold(...openSession(), ...history), source);

type Directive = PayloadOf<'issueDirective'>;

const DIRECTIVES: readonly [what: string, given: Partial<Directive>, sentence: string][] = [
  [
    'one lead',
    { text: 'Tổng hợp khó khăn, vướng mắc' },
    'Giao Sở Kế hoạch và Đầu tư tổng hợp khó khăn, vướng mắc.',
  ],
  [
    'a lead, a class beside it and a date',
    {
      text: 'tổng hợp báo cáo.',
      addressees: ['Các đơn vị liên quan'],
      deadline: { kind: 'date', date: '2019-05-24' },
    },
    'Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các đơn vị liên quan tổng hợp báo cáo; hoàn thành trước ngày 24/5/2019.',
  ],
  [
    'two equal leads, two that coordinate, a month',
    {
      text: 'Rà soát định mức',
      leadUnitIds: ['unit-planning', 'unit-finance'],
      coordinatingUnitIds: ['unit-muong-nhe', 'unit-nam-po'],
      deadline: { kind: 'month', month: '2019-05' },
    },
    'Giao Sở Kế hoạch và Đầu tư và Sở Tài chính chủ trì, phối hợp với huyện Mường Nhé và huyện Nậm Pồ rà soát định mức; hoàn thành trong tháng 5/2019.',
  ],
  [
    'a class alone, not before a day',
    {
      text: 'Điều chuyển vốn',
      leadUnitIds: [],
      addressees: ['Các địa phương'],
      deadline: { kind: 'notBefore', date: '2022-07-01' },
    },
    'Yêu cầu các địa phương điều chuyển vốn; thời gian thực hiện không trước ngày 01/7/2022.',
  ],
  [
    'a class with an agency that coordinates',
    {
      text: 'Rà soát danh mục dự án',
      leadUnitIds: [],
      addressees: ['Thủ trưởng các sở, ban, ngành', 'Các huyện'],
      coordinatingUnitIds: ['unit-finance'],
    },
    'Yêu cầu Thủ trưởng các sở, ban, ngành và các huyện chủ trì, phối hợp với Sở Tài chính rà soát danh mục dự án.',
  ],
  [
    'urgent',
    { text: 'Trình UBND tỉnh ban hành', deadline: { kind: 'urgent' } },
    'Giao Sở Kế hoạch và Đầu tư khẩn trương trình UBND tỉnh ban hành.',
  ],
  [
    'urgent with one that coordinates',
    {
      text: 'Trình UBND tỉnh ban hành',
      coordinatingUnitIds: ['unit-finance'],
      deadline: { kind: 'urgent' },
    },
    'Giao Sở Kế hoạch và Đầu tư khẩn trương chủ trì, phối hợp với Sở Tài chính trình UBND tỉnh ban hành.',
  ],
  [
    'urgent in the text already',
    { text: 'Khẩn trương trình UBND tỉnh', deadline: { kind: 'urgent' } },
    'Giao Sở Kế hoạch và Đầu tư khẩn trương trình UBND tỉnh.',
  ],
  [
    'several stages',
    {
      text: 'Xây dựng kế hoạch',
      deadline: {
        kind: 'stages',
        stages: [
          { work: 'Lấy ý kiến các sở', date: '2022-08-20', recipient: null },
          { work: 'Trình dự thảo', date: '2022-09-01', recipient: 'UBND tỉnh' },
          { work: 'Ban hành.', date: null, recipient: null },
        ],
      },
    },
    'Giao Sở Kế hoạch và Đầu tư xây dựng kế hoạch; theo các bước: (1) lấy ý kiến các sở trước ngày 20/8/2022; (2) trình dự thảo, gửi UBND tỉnh trước ngày 01/9/2022; (3) ban hành.',
  ],
  [
    'a single stage',
    {
      text: 'Xây dựng kế hoạch',
      deadline: {
        kind: 'stages',
        stages: [{ work: 'Báo cáo', date: '2022-09-15', recipient: 'Sở Tài chính' }],
      },
    },
    'Giao Sở Kế hoạch và Đầu tư xây dựng kế hoạch; trong đó báo cáo, gửi Sở Tài chính trước ngày 15/9/2022.',
  ],
  [
    'the deadline in the chair’s words',
    {
      text: 'Giải ngân hết vốn năm 2022',
      deadline: { kind: 'date', date: '2023-01-31' },
      deadlineWording: 'Chậm nhất cuối tháng 01 năm sau',
    },
    'Giao Sở Kế hoạch và Đầu tư giải ngân hết vốn năm 2022; hoàn thành chậm nhất cuối tháng 01 năm sau.',
  ],
  [
    'a deadline that is no time',
    { text: 'Rà soát', deadlineWording: 'sau khi có hướng dẫn của Trung ương' },
    'Giao Sở Kế hoạch và Đầu tư rà soát; thời hạn: sau khi có hướng dẫn của Trung ương.',
  ],
  [
    'a text that says the addressee and the time itself',
    {
      text: 'Các địa phương phấn đấu hoàn thành các mục tiêu trong năm 2022 và các năm tiếp theo.',
      leadUnitIds: [],
      addressees: ['Các địa phương'],
      deadlineWording: 'trong năm 2022 và các năm tiếp theo',
    },
    'Các địa phương phấn đấu hoàn thành các mục tiêu trong năm 2022 và các năm tiếp theo.',
  ],
  [
    'an order complete in itself, urgent',
    {
      text: 'Giao các sở rà soát lại thủ tục.',
      deadline: { kind: 'urgent' },
    },
    'Giao các sở rà soát lại thủ tục; khẩn trương thực hiện.',
  ],
  [
    'a condition',
    {
      text: 'Rà soát tiến độ giải ngân',
      deadline: { kind: 'date', date: '2022-06-30' },
      conditions: 'nếu đến 30/6 chưa giải ngân thì điều chuyển vốn',
    },
    'Giao Sở Kế hoạch và Đầu tư rà soát tiến độ giải ngân; hoàn thành trước ngày 30/6/2022. Nếu đến 30/6 chưa giải ngân thì điều chuyển vốn.',
  ],
  [
    'a condition that is a noun',
    { text: 'Rà soát', conditions: 'Có ý kiến của Sở Tài chính' },
    'Giao Sở Kế hoạch và Đầu tư rà soát. Điều kiện thực hiện: có ý kiến của Sở Tài chính.',
  ],
];

test.each(DIRECTIVES)('CON-12 a directive with %s', (_what, details, text) => {
  const history = [directiveIssued('a', details)];
  expect(suggested({ kind: 'directive', id: 'directive-a' }, ...history)).toEqual({
    section: 'directives',
    text,
  });
});

const outcome = (kind: PayloadOf<'giveOutcome'>['kind'], text: string | null): SessionEvent => ({
  type: 'obstacleOutcomeGiven',
  payload: { obstacleId: 'obstacle-muong-nhe', kind, text, directiveIds: [] },
});
const joined = (name: string): SessionEvent => ({
  type: 'obstacleJoined',
  payload: { obstacleId: 'obstacle-muong-nhe', pointId: `point-${name}`, note: null },
});
const TEXT = 'Văn bản hướng dẫn của Trung ương còn chậm ban hành.';
const INSIDE = 'văn bản hướng dẫn của Trung ương còn chậm ban hành.';

describe('CON-12 an obstacle', () => {
  test.each([
    ['without outcome', [], 'limitations', TEXT],
    ['given as a directive', [outcome('directive', null)], 'limitations', TEXT],
    [
      'noted',
      [joined('nam-po'), outcome('noted', null)],
      'onProposals',
      `Ghi nhận khó khăn, vướng mắc do huyện Mường Nhé và huyện Nậm Pồ nêu: ${INSIDE}`,
    ],
    [
      'resolved without a word',
      [outcome('resolved', null)],
      'onProposals',
      `Về khó khăn, vướng mắc do huyện Mường Nhé nêu: ${INSIDE} Nội dung này đã được giải quyết tại phiên họp.`,
    ],
    [
      'resolved in a word',
      [outcome('resolved', 'thống nhất áp dụng định mức cũ')],
      'onProposals',
      `Về khó khăn, vướng mắc do huyện Mường Nhé nêu: ${INSIDE} Thống nhất áp dụng định mức cũ.`,
    ],
    [
      'recommended to the central level',
      [outcome('recommendedToCentral', null)],
      'onProposals',
      `Kiến nghị Trung ương xem xét, tháo gỡ khó khăn, vướng mắc do huyện Mường Nhé nêu: ${INSIDE}`,
    ],
    [
      'not taken up',
      [outcome('notTakenUp', 'Không thuộc phạm vi của phiên họp.')],
      'onProposals',
      `Chưa xem xét nội dung do huyện Mường Nhé nêu: ${INSIDE} Lý do: không thuộc phạm vi của phiên họp.`,
    ],
  ] as const)('%s', (_what, after, section, text) => {
    const history = [obstacleSubmitted('muong-nhe'), ...after];
    const source = { kind: 'obstacle', id: 'obstacle-muong-nhe' } as const;
    expect(suggested(source, ...history)).toEqual({ section, text });
  });

  test('behind which many stand counts those that it does not name', () => {
    const history = [
      obstacleSubmitted('muong-nhe', { raisedBy: { kind: 'group', name: 'Các địa phương' } }),
      joined('central'),
      joined('muong-nhe'),
      joined('nam-po'),
      joined('tua-chua'),
      outcome('noted', null),
    ];
    expect(suggested({ kind: 'obstacle', id: 'obstacle-muong-nhe' }, ...history)?.text).toBe(
      `Ghi nhận khó khăn, vướng mắc do các địa phương, điểm cầu trung tâm, huyện Mường Nhé và 2 đơn vị khác nêu: ${INSIDE}`,
    );
  });

  test.each([
    ['unit-finance', 'Sở Tài chính trả lời: đã trình UBND tỉnh.'],
    [null, 'Ý kiến trả lời: đã trình UBND tỉnh.'],
  ])('is named with the answer of %s', (unitId, said) => {
    const answered: SessionEvent = {
      type: 'obstacleAnswered',
      payload: {
        obstacleId: 'obstacle-muong-nhe',
        answerId: 'answer-a',
        unitId,
        text: 'Đã trình UBND tỉnh',
      },
    };
    const history = [obstacleSubmitted('muong-nhe'), answered];
    expect(suggested({ kind: 'answer', id: 'answer-a' }, ...history)).toEqual({
      section: 'onProposals',
      text: `Về khó khăn, vướng mắc do huyện Mường Nhé nêu: ${INSIDE} ${said}`,
    });
  });
});

const FIGURES: readonly [what: string, given: Partial<PayloadOf<'reportFigure'>>, text: string][] =
  [
    [
      'in the reporter’s sentence',
      { wording: 'Riêng năm 2022, tỉnh đã phân bổ trên 1.151 tỷ đồng' },
      'Riêng năm 2022, tỉnh đã phân bổ trên 1.151 tỷ đồng.',
    ],
    [
      'with plan, disbursement and rate',
      {
        period: '2021–2025',
        plan: { millions: 4_338_000, qualifier: 'exactly' },
        disbursed: { millions: 24_761_596, qualifier: 'nearly' },
        rate: { percent: 45.2, qualifier: 'about' },
        source: 'central',
        kind: 'investment',
        asOf: '2022-08-10',
      },
      'Tổng nguồn vốn được phân bổ giai đoạn 2021-2025: kế hoạch vốn đầu tư ngân sách Trung ương 4.338 tỷ đồng, đã giải ngân gần 24.761,596 tỷ đồng, đạt khoảng 45,2% kế hoạch (tính đến ngày 10/8/2022), theo báo cáo của Sở Kế hoạch và Đầu tư.',
    ],
    [
      'with the disbursement alone',
      {
        label: 'Vốn sự nghiệp',
        unitId: 'unit-muong-nhe',
        period: '2022',
        disbursed: { millions: 500, qualifier: 'moreThan' },
        reportedByUnitId: null,
      },
      'Vốn sự nghiệp của huyện Mường Nhé năm 2022: đã giải ngân vốn trên 500 triệu đồng.',
    ],
    [
      'with the rate alone',
      {
        label: 'Kết quả giải ngân năm 2022',
        period: '2022',
        rate: { percent: 12, qualifier: 'lessThan' },
        reportedByUnitId: null,
      },
      'Kết quả giải ngân năm 2022: tỷ lệ giải ngân dưới 12%.',
    ],
    [
      'in another currency',
      { label: 'Vốn nước ngoài', otherCurrency: '12,5 triệu USD', reportedByUnitId: null },
      'Vốn nước ngoài: 12,5 triệu USD.',
    ],
  ];

test.each(FIGURES)('CON-12 a figure %s', (_what, details, text) => {
  expect(suggested({ kind: 'figure', id: 'figure-a' }, figureReported('a', details))).toEqual({
    section: 'results',
    text,
  });
});

test('CON-12 a solution is said with its proposer', () => {
  const proposed: SessionEvent = {
    type: 'solutionProposed',
    payload: {
      solutionId: 'solution-a',
      text: 'Sử dụng, lồng ghép nguồn lực',
      group: null,
      obstacleIds: [],
      proposedBy: { kind: 'group', name: 'Đại biểu các huyện' },
    },
  };
  expect(suggested({ kind: 'solution', id: 'solution-a' }, proposed)).toEqual({
    section: 'onProposals',
    text: 'Đại biểu các huyện đề xuất: sử dụng, lồng ghép nguồn lực.',
  });
});

type Given = Extract<SessionEvent, { type: 'floorAsked' }>['payload'];

const spoken = (speaker: Partial<Given>, summary: string | null): History => [
  itemAdded('heard', 'obstacles'),
  { type: 'agendaItemStarted', payload: { itemId: 'item-heard' } },
  {
    type: 'floorAsked',
    payload: {
      requestId: 'request-a',
      kind: 'speak',
      pointId: 'point-muong-nhe',
      unitId: null,
      personId: null,
      speakerName: null,
      speakerOffice: null,
      about: null,
      ...speaker,
    },
  },
  {
    type: 'floorGiven',
    payload: {
      speechId: 'speech-a',
      requestId: 'request-a',
      itemId: 'item-heard',
      seconds: null,
    },
  },
  ...(summary === null
    ? []
    : [{ type: 'speechNoted' as const, payload: { speechId: 'speech-a', summary } }]),
];

test.each([
  [{}, 'Ý kiến của đại biểu huyện Mường Nhé: còn thiếu vốn.'],
  [{ unitId: 'unit-finance' }, 'Ý kiến của đại biểu Sở Tài chính: còn thiếu vốn.'],
  [
    { speakerName: 'Đồng chí A', speakerOffice: 'Phó Chủ tịch UBND huyện' },
    'Ý kiến của đồng chí A, Phó Chủ tịch UBND huyện: còn thiếu vốn.',
  ],
  [{ speakerName: 'A' }, 'Ý kiến của đồng chí A: còn thiếu vốn.'],
])('CON-12 a speech of %j is said with its speaker', (speaker, text) => {
  expect(
    suggested({ kind: 'speech', id: 'speech-a' }, ...spoken(speaker, 'Còn thiếu vốn')),
  ).toEqual({ section: 'limitations', text });
});

test('CON-12 of a speech that was not noted, and of what is not there, nothing can be said', () => {
  expect(suggested({ kind: 'speech', id: 'speech-a' }, ...spoken({}, null))).toBeNull();
  expect(suggested({ kind: 'directive', id: 'constructor' })).toBeNull();
  expect(suggested({ kind: 'agendaItem', id: 'item-report' })).toBeNull();
});
