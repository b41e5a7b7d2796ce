import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { obstacleDetails, obstacleSubmitted } from '../../testing/material.ts';
import { openSession, sessionAdjourned } from '../../testing/session.ts';
import type { SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

const obstacleId = 'obstacle-muong-nhe';
const raised = [...openSession(), obstacleSubmitted('muong-nhe')];
const joined: SessionEvent = {
  type: 'obstacleJoined',
  payload: { obstacleId, pointId: 'point-nam-po', note: null },
};
const merged: readonly SessionEvent[] = [
  obstacleSubmitted('nam-po'),
  { type: 'obstaclesMerged', payload: { intoId: obstacleId, fromIds: ['obstacle-nam-po'] } },
];
const noted: SessionEvent = {
  type: 'obstacleOutcomeGiven',
  payload: { obstacleId, kind: 'noted', text: null, directiveIds: [] },
};
const withdrawn = (reason: string | null): SessionEvent => ({
  type: 'obstacleWithdrawn',
  payload: { obstacleId, reason },
});

const edited = { ...obstacleDetails('Chậm phân bổ vốn.'), obstacleId };
const edit: SessionCommand = { type: 'editObstacle', payload: edited };
const withdraw = (reason: string | null): SessionCommand => ({
  type: 'withdrawObstacle',
  payload: { obstacleId, reason },
});
const own = { actor: point('muong-nhe') };

test('OBS-4 whoever raised it edits it, and the text before is kept', () => {
  const decided = given(...raised).when(edit, own);
  decided.thenEvents({ type: 'obstacleEdited', payload: edited });
  const obstacle = decided.state().obstacles.byId[obstacleId];
  expect(obstacle?.text).toBe('Chậm phân bổ vốn.');
  expect(obstacle?.edits.map(({ before }) => before)).toEqual([obstacleDetails().text]);
});

test('OBS-4 nobody else edits it, but officers', () => {
  given(...raised)
    .when(edit, { actor: point('nam-po') })
    .thenRefused('notYours');
  given(...raised)
    .when(edit, { actor: agency('finance', 'muong-nhe') })
    .thenRefused('notYours');
  given(...raised)
    .when(edit, { actor: chair })
    .thenEvents({ type: 'obstacleEdited', payload: edited });
});

test.each([
  ['joined', [joined]],
  ['merged into it', merged],
])('OBS-4 when others %s, officers alone correct it', (_how, after) => {
  given(...raised, ...after)
    .when(edit, own)
    .thenRefused('joined');
  given(...raised, ...after)
    .when(edit, { actor: secretary })
    .thenEvents({ type: 'obstacleEdited', payload: edited });
});

test('OBS-4 after the outcome nobody edits or withdraws it', () => {
  for (const actor of [own.actor, secretary]) {
    given(...raised, noted)
      .when(edit, { actor })
      .thenRefused('outcomeGiven');
    given(...raised, noted)
      .when(withdraw('Trùng'), { actor })
      .thenRefused('outcomeGiven');
  }
});

test('OBS-4 what is not there, withdrawn or merged is not edited', () => {
  given(...openSession())
    .when(edit, own)
    .thenRefused('notFound', 'obstacleId');
  given(...raised, withdrawn(null))
    .when(edit, own)
    .thenRefused('withdrawn', 'obstacleId');
  given(...raised, ...merged)
    .when(
      { type: 'editObstacle', payload: { ...edited, obstacleId: 'obstacle-nam-po' } },
      { actor: point('nam-po') },
    )
    .thenRefused('merged', 'obstacleId');
});

test('OBS-5 officers classify it at any time', () => {
  const payload = { obstacleId, programmes: [], categoryId: 'land', level: 'central' as const };
  given(...raised, joined, noted, sessionAdjourned)
    .when({ type: 'classifyObstacle', payload })
    .thenEvents({ type: 'obstacleClassified', payload });
  given(...raised)
    .when({ type: 'classifyObstacle', payload: { ...payload, categoryId: 'weather' } })
    .thenRefused('unknownCategory', 'categoryId');
});

test('OBS-6 whoever raised it withdraws it, officers with a reason', () => {
  given(...raised)
    .when(withdraw(null), own)
    .thenEvents(withdrawn(null));
  given(...raised)
    .when(withdraw(null))
    .thenRefused('reasonNeeded', 'reason');
  given(...raised)
    .when(withdraw('Ngoài phạm vi'))
    .thenEvents(withdrawn('Ngoài phạm vi'));
  given(...raised)
    .when(withdraw('Trùng'), { actor: point('nam-po') })
    .thenRefused('notYours');
  given(...openSession(), obstacleSubmitted('muong-nhe', { raisedBy: { kind: 'chair' } }))
    .when(withdraw(null), { actor: chair })
    .thenEvents(withdrawn(null));
});

test('OBS-6 others stand behind it', () => {
  given(...raised, joined)
    .when(withdraw(null), own)
    .thenRefused('joined');
  given(...raised, joined)
    .when(withdraw('Ngoài phạm vi'))
    .thenEvents(withdrawn('Ngoài phạm vi'));
  given(...raised, ...merged)
    .when(withdraw('Ngoài phạm vi'))
    .thenRefused('inUse');
  given(...raised, withdrawn(null))
    .when(withdraw(null), own)
    .thenRefused('withdrawn', 'obstacleId');
});

test('OBS-6 withdrawn from the table, the table is empty', () => {
  const called: SessionEvent = { type: 'obstacleCalled', payload: { obstacleId, itemId: null } };
  const decided = given(...raised, called).when(withdraw(null), own);
  expect(decided.state().obstacles.onTableId).toBeNull();
});
