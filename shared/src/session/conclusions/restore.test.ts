import { expect, test } from 'vitest';
import { fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { obstacleSubmitted } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

const added = (entryId: string, afterEntryId: string | null): SessionEvent => ({
  type: 'conclusionAdded',
  payload: { entryId, section: 'results', afterEntryId, text: `${entryId}.`, sources: [] },
});
const removed = (entryId: string): SessionEvent => ({
  type: 'conclusionRemoved',
  payload: { entryId },
});
const restore = (entryId: string): SessionCommand => ({
  type: 'restoreConclusion',
  payload: { entryId },
});
const three = [...openSession(), added('a', null), added('b', 'a'), added('c', 'b')];

test('CON-13 a removed entry is put back where it stood, as another version', () => {
  const decided = given(...three, removed('b')).when(restore('b'));
  decided.thenEvents(added('b', 'a'));
  const { conclusions } = decided.state();
  expect(conclusions.order).toEqual(['a', 'b', 'c']);
  expect(conclusions.entries.b?.version).toBe(2);
  expect(conclusions.removed).toEqual({});
  given(...decided.history())
    .when(restore('b'))
    .thenRefused('notFound', 'entryId');
});

test('CON-13 the first goes to the head, one whose neighbour is gone to the end', () => {
  given(...three, removed('a'))
    .when(restore('a'))
    .thenEvents(added('a', null));
  given(...three, removed('b'), removed('a'))
    .when(restore('b'))
    .thenEvents(added('b', 'c'));
});

test('CON-13 not once the conclusions are approved', () => {
  const approved: SessionEvent = {
    type: 'conclusionsApproved',
    payload: { version: 1, entries: [] },
  };
  given(...three, removed('b'), approved)
    .when(restore('b'))
    .thenRefused('notFound', 'entryId');
});

test('CON-14 the last change of each piece of material is kept', () => {
  const submitted = [...openSession(), obstacleSubmitted('nam-po')];
  expect(fold(...submitted).conclusions.changed).toEqual({});
  const changed = fold(
    ...submitted,
    {
      type: 'obstacleAssigned',
      payload: { obstacleId: 'obstacle-nam-po', unitIds: ['unit-finance'] },
    },
    {
      type: 'obstacleJoined',
      payload: { obstacleId: 'obstacle-nam-po', pointId: 'point-tua-chua', note: null },
    },
  );
  expect(changed.conclusions.changed).toEqual({
    'obstacle:obstacle-nam-po': submitted.length + 2,
  });
});
