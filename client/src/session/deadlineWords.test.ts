import type { Deadline } from '@diemcau/shared/session/directives/state';
import { expect, test } from 'vitest';
import { deadlineWords } from './deadlineWords.ts';

const stage = (date: string | null) => ({ work: 'Tổng hợp', date, recipient: null });

test.each<[Deadline, string, string]>([
  [{ kind: 'date', date: '2019-05-24' }, 'trước ngày 24/5/2019', 'by 24/5/2019'],
  [{ kind: 'month', month: '2022-08' }, 'trong tháng 8/2022', 'in 8/2022'],
  [{ kind: 'notBefore', date: '2022-09-01' }, 'không trước ngày 1/9/2022', 'not before 1/9/2022'],
  [
    { kind: 'stages', stages: [stage('2022-08-20'), stage('2022-09-30'), stage(null)] },
    '3 giai đoạn, giai đoạn cuối trước ngày 30/9/2022',
    '3 stages, the last by 30/9/2022',
  ],
  [{ kind: 'stages', stages: [stage(null)] }, '1 giai đoạn', '1 stage'],
  [{ kind: 'urgent' }, 'khẩn trương', 'urgently'],
  [{ kind: 'none' }, 'không nêu thời hạn', 'no deadline given'],
])('a deadline understood as %j', (deadline, vi, en) => {
  expect(deadlineWords({ deadline, deadlineWording: null }, 'vi')).toBe(vi);
  expect(deadlineWords({ deadline, deadlineWording: null }, 'en')).toBe(en);
});

test('the wording as it was spoken comes before what was understood from it', () => {
  const deadline = { kind: 'date', date: '2022-08-31' } as const;
  expect(deadlineWords({ deadline, deadlineWording: 'trong tháng này' }, 'vi')).toBe(
    'trong tháng này',
  );
});
