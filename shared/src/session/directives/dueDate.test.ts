import { expect, test } from 'vitest';
import { dueDate } from './dueDate.ts';
import type { Deadline } from './state.ts';

const stage = (date: string | null) => ({ work: 'Báo cáo', recipient: null, date });
const stages = (...dates: (string | null)[]): Deadline => ({
  kind: 'stages',
  stages: dates.map(stage),
});

test.each<[Deadline, string | null]>([
  [{ kind: 'date', date: '2019-05-24' }, '2019-05-24'],
  [{ kind: 'month', month: '2019-05' }, '2019-05-31'],
  [{ kind: 'month', month: '2022-06' }, '2022-06-30'],
  [{ kind: 'month', month: '2022-02' }, '2022-02-28'],
  [{ kind: 'month', month: '2024-02' }, '2024-02-29'],
  [{ kind: 'month', month: '2000-02' }, '2000-02-29'],
  [{ kind: 'month', month: '2100-02' }, '2100-02-28'],
  [stages('2022-09-01', null, '2022-12-15', '2022-10-01'), '2022-12-15'],
  [stages(null), null],
  [{ kind: 'notBefore', date: '2022-07-01' }, null],
  [{ kind: 'urgent' }, null],
  [{ kind: 'none' }, null],
])('DIR-9 %j is due on %s', (deadline, day) => {
  expect(dueDate(deadline)).toBe(day);
});
