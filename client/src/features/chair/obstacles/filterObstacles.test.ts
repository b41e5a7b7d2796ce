import type { ObstacleDetails } from '@diemcau/shared/session/obstacles/state';
import { chair, point } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { LocalRoom } from '../../../testing/localRoom.ts';
import { filterObstacles, NONE, type ObstacleFilter } from './filterObstacles.ts';

const ALL: ObstacleFilter = { search: '', programmeId: null, categoryId: null, standing: 'all' };

const details = (text: string, changes: Partial<ObstacleDetails> = {}): ObstacleDetails => ({
  text,
  programmes: [],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
  ...changes,
});

/** Three obstacles: late guidance (poverty), land clearance, and one that was noted. */
function roomWithThree() {
  const room = new LocalRoom(openSession());
  const submit = (name: string, text: string, changes: Partial<ObstacleDetails> = {}) =>
    room.act(point(name), 'submitObstacle', { ...details(text, changes), raisedBy: null });
  submit('muong-nhe', 'Văn bản hướng dẫn chậm ban hành', {
    programmes: [{ programmeId: 'programme-poverty', projectCode: 'DA1' }],
    categoryId: 'guidance',
  });
  submit('nam-po', 'Giải phóng mặt bằng khó khăn');
  const noted = submit('tua-chua', 'Thiếu cán bộ chuyên trách');
  room.act(chair, 'giveOutcome', {
    obstacleId: noted,
    kind: 'noted',
    text: null,
    directiveIds: [],
  });
  const find = (filter: Partial<ObstacleFilter>) =>
    filterObstacles(room.state.obstacles, { ...ALL, ...filter }, () => '').map(
      ({ number }) => number,
    );
  return { room, find };
}

test('words are found without diacritics, and an obstacle by its number', () => {
  const { find } = roomWithThree();
  expect(find({ search: 'cham ban hanh' })).toEqual([1]);
  expect(find({ search: '2' })).toEqual([2]);
});

test('OBS-20 what has an outcome leaves the open ones', () => {
  const { find } = roomWithThree();
  expect(find({ standing: 'open' })).toEqual([1, 2]);
  expect(find({ standing: 'settled' })).toEqual([3]);
});

test('by programme, by category, and those that name none', () => {
  const { find } = roomWithThree();
  expect(find({ programmeId: 'programme-poverty' })).toEqual([1]);
  expect(find({ programmeId: NONE })).toEqual([2, 3]);
  expect(find({ categoryId: 'guidance' })).toEqual([1]);
  expect(find({ categoryId: NONE })).toEqual([2, 3]);
});

test('what was merged is not listed beside the one that holds it', () => {
  const { room, find } = roomWithThree();
  const [first = '', second = ''] = room.state.obstacles.order;
  room.act(chair, 'mergeObstacles', { intoId: first, fromIds: [second] });
  expect(find({ standing: 'open' })).toEqual([1]);
});
