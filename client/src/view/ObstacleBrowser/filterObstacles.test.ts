import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { point } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { beforeEach, expect, test } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { filterObstacles, noFilter } from './filterObstacles.ts';

let room: LocalRoom;
let list: readonly Obstacle[];

beforeEach(() => {
  room = new LocalRoom(openSession());
  const raise = (text: string, categoryId: string | null, programmeId: string | null) =>
    room.act(point('nam-po'), 'submitObstacle', {
      text,
      programmes: programmeId === null ? [] : [{ programmeId, projectCode: null }],
      categoryId,
      level: null,
      legalText: null,
      since: null,
      proposal: null,
      itemised: true,
      raisedBy: null,
    });
  raise('Giải ngân chậm', 'disbursement', 'programme-poverty');
  raise('Thiếu đất sản xuất', 'land', null);
  list = Object.values(room.state.obstacles.byId);
});

const numbers = (filter: Partial<typeof noFilter>) =>
  filterObstacles(room.state, list, { ...noFilter, ...filter }, () => ['Huyện Nậm Pồ']).map(
    ({ number }) => number,
  );

test('all of them without a filter', () => {
  expect(numbers({})).toEqual([1, 2]);
});

test('by words without marks, by number, by who raised it', () => {
  expect(numbers({ typed: 'giai ngan' })).toEqual([1]);
  expect(numbers({ typed: '2' })).toEqual([2]);
  expect(numbers({ typed: 'nam po' })).toEqual([1, 2]);
});

test('by programme, category and where it stands', () => {
  expect(numbers({ programmeId: 'programme-poverty' })).toEqual([1]);
  expect(numbers({ categoryId: 'land' })).toEqual([2]);
  expect(numbers({ standing: 'settled' })).toEqual([]);
  expect(numbers({ standing: 'open' })).toEqual([1, 2]);
});
