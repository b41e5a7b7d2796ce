import { describe, expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { directiveIssued, obstacleSubmitted } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import {
  awaitingAnswerOf,
  countObstacles,
  liveObstacles,
  ofCategory,
  ofProgramme,
  openObstacles,
  standingOf,
} from './lists.ts';

type Outcome = PayloadOf<'giveOutcome'>;
const obstacleId = 'obstacle-muong-nhe';
const raised = [...openSession(), obstacleSubmitted('muong-nhe'), directiveIssued('a')];
const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  obstacleId,
  kind: 'noted',
  text: null,
  directiveIds: [],
  ...changes,
});
const give = (changes: Partial<Outcome> = {}): SessionCommand => ({
  type: 'giveOutcome',
  payload: outcome(changes),
});
const outcomeGiven = (changes: Partial<Outcome> = {}): SessionEvent => ({
  type: 'obstacleOutcomeGiven',
  payload: outcome(changes),
});
const carry: SessionCommand = { type: 'carryObstacle', payload: { obstacleId, reason: null } };
const carried: SessionEvent = { type: 'obstacleCarried', payload: { obstacleId, reason: null } };

test.each<Partial<Outcome>>([
  { kind: 'resolved' },
  { kind: 'noted' },
  { kind: 'recommendedToCentral', text: 'Kiến nghị Bộ Tài chính' },
  { kind: 'directive', directiveIds: ['directive-a'] },
  { kind: 'notTakenUp', text: 'Không thuộc thẩm quyền' },
])('OBS-17 the outcome $kind', (changes) => {
  given(...raised)
    .when(give(changes), { actor: chair })
    .thenEvents(outcomeGiven(changes));
});

test('OBS-17 what an outcome needs', () => {
  given(...raised)
    .when(give({ kind: 'directive' }))
    .thenRefused('directiveNeeded', 'directiveIds');
  given(...raised)
    .when(give({ kind: 'notTakenUp' }))
    .thenRefused('reasonNeeded', 'text');
  given(...raised)
    .when(give({ kind: 'directive', directiveIds: ['directive-b'] }))
    .thenRefused('notFound', 'directiveIds.0');
  given(...raised)
    .when(give({ kind: 'directive', directiveIds: ['directive-a', 'directive-a'] }))
    .thenRefused('duplicate', 'directiveIds.1');
  const withdrawn: SessionEvent = {
    type: 'directiveWithdrawn',
    payload: { directiveId: 'directive-a', reason: 'Trùng' },
  };
  given(...raised, withdrawn)
    .when(give({ kind: 'directive', directiveIds: ['directive-a'] }))
    .thenRefused('withdrawn', 'directiveIds.0');
});

test('OBS-18 a new outcome keeps the one before', () => {
  const decided = given(...raised, outcomeGiven()).when(give({ kind: 'resolved' }));
  const obstacle = decided.state().obstacles.byId[obstacleId];
  expect(obstacle?.outcome?.kind).toBe('resolved');
  expect(obstacle?.pastOutcomes.map(({ kind }) => kind)).toEqual(['noted']);
});

test('OBS-19 without outcome it is carried, once, until an outcome ends that', () => {
  given(...raised)
    .when(carry)
    .thenEvents(carried);
  given(...raised, outcomeGiven())
    .when(carry)
    .thenRefused('outcomeGiven');
  given(...raised, carried)
    .when(carry)
    .thenRefused('alreadyDone');
  const decided = given(...raised, carried).when(give());
  expect(decided.state().obstacles.byId[obstacleId]?.carried).toBeNull();
});

describe('OBS-20 the lists', () => {
  const on = (name: string) => ({ obstacleId: `obstacle-${name}` });
  const programmes = [{ programmeId: 'programme-poverty', projectCode: 'DA1' }];
  const { obstacles } = fold(
    ...openSession(),
    ...['raised', 'assigned', 'answered', 'table', 'settled', 'carried', 'merged', 'withdrawn'].map(
      (name) =>
        obstacleSubmitted(name, name === 'raised' ? { programmes, categoryId: 'land' } : {}),
    ),
    { type: 'obstacleAssigned', payload: { ...on('assigned'), unitIds: ['unit-finance'] } },
    { type: 'obstacleAssigned', payload: { ...on('answered'), unitIds: ['unit-finance'] } },
    {
      type: 'obstacleAnswered',
      payload: { ...on('answered'), answerId: 'a', unitId: 'unit-finance', text: 'Đã trình.' },
    },
    { type: 'obstacleCalled', payload: { ...on('table'), itemId: null } },
    outcomeGiven(on('settled')),
    { type: 'obstacleCarried', payload: { ...on('carried'), reason: null } },
    {
      type: 'obstaclesMerged',
      payload: { intoId: 'obstacle-raised', fromIds: ['obstacle-merged'] },
    },
    { type: 'obstacleWithdrawn', payload: { ...on('withdrawn'), reason: null } },
  );
  const names = (list: readonly { obstacleId: string }[]): string[] =>
    list.map((each) => each.obstacleId.replace('obstacle-', ''));

  test('standing', () => {
    for (const obstacle of Object.values(obstacles.byId)) {
      const [name] = names([obstacle]);
      expect(standingOf(obstacles, obstacle)).toBe(name === 'table' ? 'onTable' : name);
    }
  });

  test('open, by programme and by category', () => {
    const open = openObstacles(obstacles);
    expect(names(open)).toEqual(['raised', 'assigned', 'answered', 'table']);
    expect(names(ofProgramme(open, 'programme-poverty'))).toEqual(['raised']);
    expect(names(ofProgramme(open, null))).toEqual(['assigned', 'answered', 'table']);
    expect(names(ofCategory(open, 'land'))).toEqual(['raised']);
    expect(names(ofCategory(open, null))).toEqual(['assigned', 'answered', 'table']);
    expect(names(awaitingAnswerOf(obstacles, 'unit-finance'))).toEqual(['assigned']);
  });

  test('counts', () => {
    expect(liveObstacles(obstacles)).toHaveLength(6);
    expect(countObstacles(obstacles)).toEqual({
      live: 6,
      open: 4,
      carried: 1,
      merged: 1,
      withdrawn: 1,
      byOutcome: { resolved: 0, directive: 0, recommendedToCentral: 0, noted: 1, notTakenUp: 0 },
    });
  });
});
