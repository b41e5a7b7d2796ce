import { expect, test } from 'vitest';
import { taskRow } from '../../view/FollowUp/testing/task.ts';
import { namedIn, narrowTasks } from './narrow.ts';

const tasks = [
  taskRow(),
  taskRow({ directiveId: 'd2', number: 2, text: 'Phân bổ vốn', state: 'overdue' }),
  taskRow({ directiveId: 'd3', number: 3, text: 'Rà soát', due: null, units: [] }),
];
const numbers = (typed: string, filter = {}) =>
  narrowTasks(tasks, { typed, filter }).map(({ number }) => number);

test('words are found without marks, in the task and in who answers for it', () => {
  expect(numbers('phan bo')).toEqual([2]);
  expect(numbers('so ke hoach')).toEqual([1, 2]);
  expect(numbers('3')).toEqual([3]);
});

test('conditions hold together with the words', () => {
  expect(numbers('von', { state: 'overdue' })).toEqual([2]);
  expect(numbers('', { dueTo: '2022-12-31' })).toEqual([1, 2]);
  expect(numbers('', { unitId: 'agency:finance' })).toEqual([]);
});

test('what the rows name is offered once, by the alphabet', () => {
  const names = namedIn(['b', 'a', 'b'], (row) => [{ id: row, label: row.toUpperCase() }]);
  expect(names.map(({ label }) => label)).toEqual(['A', 'B']);
});
