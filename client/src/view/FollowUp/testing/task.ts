import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';

/** A line of the register as the server gives it: given to one agency, nothing reported. */
export const taskRow = (changes: Partial<TaskRow> = {}): TaskRow => ({
  sessionId: 's1',
  sessionTitle: 'Phiên họp thứ nhất',
  sessionDay: '2022-08-10',
  directiveId: 'd1',
  number: 1,
  addresseeUnitId: null,
  text: 'Tổng hợp nhu cầu vốn',
  units: [{ unitId: 'agency:planning', name: { vi: 'Sở Kế hoạch và Đầu tư', en: null } }],
  coordinating: [],
  addressees: [],
  deadline: { kind: 'date', date: '2022-09-30' },
  deadlineWording: null,
  conditions: null,
  due: '2022-09-30',
  firstDue: '2022-09-30',
  daysLeft: 31,
  state: 'notStarted',
  percent: null,
  reports: [],
  extensions: [],
  done: null,
  closed: null,
  reopenings: [],
  programmes: [],
  obstacleIds: [],
  ...changes,
});

/** A report of the agency's, claiming nothing. */
export const report = (
  changes: Partial<TaskRow['reports'][number]> = {},
): TaskRow['reports'][number] => ({
  seq: 1,
  at: Date.UTC(2022, 8, 1, 2),
  unitId: 'agency:planning',
  onBehalf: false,
  percent: null,
  text: 'Đang tổng hợp',
  attachment: null,
  claimsDone: false,
  returned: null,
  ...changes,
});
