import type { SessionEvent } from '@diemcau/shared/session/events';
import { fold } from '@diemcau/shared/testing/fold';
import { obstacleSubmitted } from '@diemcau/shared/testing/material';
import { openSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { materialOf, usesOf } from './material.ts';

const joined = {
  type: 'obstacleJoined',
  payload: { obstacleId: 'obstacle-muong-nhe', pointId: 'point-nam-po', note: null },
} as const;

const state = fold(
  ...openSession(),
  obstacleSubmitted('muong-nhe', { itemId: 'item-obstacles' }),
  obstacleSubmitted('tua-chua'),
  joined,
);
const under = (groups: ReturnType<typeof materialOf>, id: string | null) =>
  groups.find((group) => group.id === id)?.sources.map((source) => source.id) ?? [];

test('an obstacle stands under the point that raised it and under each that joined', () => {
  const groups = materialOf(state, 'point');
  expect(under(groups, 'point-muong-nhe')).toEqual(['obstacle-muong-nhe']);
  expect(under(groups, 'point-nam-po')).toEqual(['obstacle-muong-nhe']);
  expect(under(groups, 'point-tua-chua')).toEqual(['obstacle-tua-chua']);
  expect(under(groups, null)).toEqual([]);
});

test('what belongs to no item comes last, and empty groups are left out', () => {
  const groups = materialOf(state, 'item');
  expect(groups.map(({ id }) => id)).toEqual(['item-obstacles', null]);
  expect(under(groups, null)).toEqual(['obstacle-tua-chua']);
});

test('a withdrawn obstacle is no material', () => {
  const withdrawn = fold(...openSession(), obstacleSubmitted('nam-po'), {
    type: 'obstacleWithdrawn',
    payload: { obstacleId: 'obstacle-nam-po', reason: null },
  });
  expect(materialOf(withdrawn, 'item')).toEqual([]);
});

test('uses are counted over all entries', () => {
  const source = { kind: 'obstacle', id: 'obstacle-muong-nhe' } as const;
  const entry = (entryId: string): SessionEvent => ({
    type: 'conclusionAdded',
    payload: {
      entryId,
      section: 'results',
      afterEntryId: null,
      text: 'Kết quả.',
      sources: [source],
    },
  });
  const drafted = fold(
    ...openSession(),
    obstacleSubmitted('muong-nhe'),
    entry('entry-1'),
    entry('entry-2'),
  );
  expect(usesOf(drafted.conclusions).get('obstacle:obstacle-muong-nhe')).toBe(2);
});
