import { expect, test } from 'vitest';
import { standingReturn, storyOf } from './taskStory.ts';
import { report, taskRow } from './testing/task.ts';

test('what happened stands together, the latest first', () => {
  const task = taskRow({
    reports: [report({ at: 1 }), report({ at: 4, seq: 4 })],
    extensions: [{ at: 2, before: null, until: '2022-12-31', reason: 'Chờ vốn' }],
    reopenings: [{ at: 3, reason: 'Chưa đủ' }],
    done: { at: 5 },
  });
  expect(storyOf(task).map(({ kind }) => kind)).toEqual([
    'confirmed',
    'report',
    'reopened',
    'extended',
    'report',
  ]);
});

test('a claim given back stands until the next report, or until the task is settled', () => {
  const returned = report({ claimsDone: true, returned: { at: 2, reason: 'Thiếu biểu' } });
  expect(standingReturn(taskRow({ reports: [returned] }))?.returned?.reason).toBe('Thiếu biểu');
  expect(standingReturn(taskRow({ reports: [returned, report({ seq: 3 })] }))).toBeNull();
  expect(standingReturn(taskRow({ reports: [returned], state: 'done' }))).toBeNull();
});
