import type { PayloadOf } from '../../session/commands.ts';
import { system } from '../actors.ts';
import { type Step, step } from './step.ts';

type Matters = PayloadOf<'takeOverMatters'>;

const EARLIER = 'session-earlier';

/** What an earlier session of the same committee left: one task overdue, one obstacle, one agenda item. */
export const earlierMatters: Matters = {
  asOf: '2022-08-09',
  previous: { sessionId: EARLIER, title: 'Phiên họp thứ nhất', day: '2022-05-10' },
  counts: {
    total: 3,
    done: 1,
    inTime: 1,
    overdue: 1,
    reportedDone: 0,
    undated: 0,
    closed: 0,
  },
  directives: [
    {
      sessionId: EARLIER,
      directiveId: 'earlier-directive',
      addresseeUnitId: null,
      number: 2,
      text: 'Tổng hợp nhu cầu vốn đối ứng',
      leads: ['Sở Kế hoạch và Đầu tư'],
      deadline: { kind: 'date', date: '2022-07-31' },
      deadlineWording: null,
      due: '2022-07-31',
      state: 'overdue',
      percent: 60,
      lastReport: { on: '2022-07-20', text: 'Đã tổng hợp của 6 huyện' },
    },
  ],
  obstacles: [
    {
      sessionId: EARLIER,
      obstacleId: 'earlier-obstacle',
      number: 4,
      text: 'Chưa có hướng dẫn định mức hỗ trợ',
      raisedByName: 'Huyện Nậm Pồ',
      raisedByUnitIds: ['unit-nam-po'],
      programmes: [{ programmeId: 'programme-poverty', projectCode: 'DA1' }],
      categoryId: 'norms',
      level: 'province',
      legalText: null,
      since: null,
      proposal: null,
      itemised: true,
      reason: 'Chờ văn bản của Trung ương',
    },
  ],
  items: [
    {
      sessionId: EARLIER,
      itemId: 'earlier-item',
      title: 'Phương án phân cấp cho cấp huyện',
      kind: 'discussion',
      plannedMinutes: 20,
      reason: null,
    },
  ],
};

/** The session takes it over, and renews that once the obstacle was resolved meanwhile. */
export const takenOver: readonly Step[] = [
  step(system, 'takeOverMatters', earlierMatters, 'taken'),
  step(system, 'takeOverMatters', { ...earlierMatters, obstacles: [] }, 'renewed'),
];
