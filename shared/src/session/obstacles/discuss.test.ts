import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { obstacleSubmitted } from '../../testing/material.ts';
import { openSession, pointAdded, sessionAdjourned } from '../../testing/session.ts';
import type { SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

const obstacleId = 'obstacle-muong-nhe';
const raised = [
  ...openSession(),
  obstacleSubmitted('muong-nhe'),
  obstacleSubmitted('tua-chua', { raisedBy: { kind: 'agency', unitId: 'unit-finance' } }),
];
const call = (name: string): SessionCommand => ({
  type: 'callObstacle',
  payload: { obstacleId: `obstacle-${name}` },
});
const called = (name: string): SessionEvent => ({
  type: 'obstacleCalled',
  payload: { obstacleId: `obstacle-${name}`, itemId: null },
});
const clear: SessionCommand = { type: 'clearTable', payload: {} };
const present = (name = 'muong-nhe'): SessionCommand => ({
  type: 'presentObstacle',
  payload: { obstacleId: `obstacle-${name}`, text: null },
});
const presented = (pointId: string | null, name = 'muong-nhe'): SessionEvent => ({
  type: 'obstaclePresented',
  payload: { obstacleId: `obstacle-${name}`, text: null, pointId },
});
const assign = (...unitIds: string[]): SessionCommand => ({
  type: 'assignObstacle',
  payload: { obstacleId, unitIds },
});
const assigned = (...unitIds: string[]): SessionEvent => ({
  type: 'obstacleAssigned',
  payload: { obstacleId, unitIds },
});
const answer = (unitId: string | null = null): SessionCommand => ({
  type: 'answerObstacle',
  payload: { obstacleId, unitId, text: 'Đã trình UBND tỉnh.' },
});
const answered = (unitId: string | null): SessionEvent => ({
  type: 'obstacleAnswered',
  payload: { obstacleId, answerId: 'new', unitId, text: 'Đã trình UBND tỉnh.' },
});

test('OBS-12 one obstacle lies on the table, in place of another, until it is cleared', () => {
  const decided = given(...raised, called('tua-chua')).when(call('muong-nhe'), { actor: chair });
  decided.thenEvents(called('muong-nhe'));
  expect(decided.state().obstacles.onTableId).toBe(obstacleId);
  given(...decided.history())
    .when(call('muong-nhe'))
    .thenEvents();
  given(...decided.history())
    .when(clear)
    .thenEvents({ type: 'tableCleared', payload: {} });
  given(...raised)
    .when(clear)
    .thenEvents();
  given(...raised)
    .when(call('gone'))
    .thenRefused('notFound', 'obstacleId');
});

test('OBS-14 the raising point presents it while it lies on the table', () => {
  const actor = point('muong-nhe');
  given(...raised, called('muong-nhe'))
    .when(present(), { actor })
    .thenEvents(presented('point-muong-nhe'));
  given(...raised)
    .when(present(), { actor })
    .thenRefused('notOnTable');
  given(...raised, called('muong-nhe'))
    .when(present(), { actor: point('nam-po') })
    .thenRefused('notYours');
});

test('OBS-14 so does a point that joined it, and one whose obstacle was merged into it', () => {
  const joined: SessionEvent = {
    type: 'obstacleJoined',
    payload: { obstacleId, pointId: 'point-nam-po', note: null },
  };
  const merged: SessionEvent = {
    type: 'obstaclesMerged',
    payload: { intoId: obstacleId, fromIds: ['obstacle-tua-chua'] },
  };
  given(...raised, joined, called('muong-nhe'))
    .when(present(), { actor: point('nam-po') })
    .thenEvents(presented('point-nam-po'));
  given(...raised, merged, called('muong-nhe'))
    .when(present(), { actor: agency('finance') })
    .thenEvents(presented('point-central'));
});

test('OBS-14 officers note it at any time, in the raising point’s name', () => {
  given(...raised)
    .when(present(), { actor: chair })
    .thenEvents(presented('point-muong-nhe'));
  given(...raised)
    .when(present('tua-chua'))
    .thenEvents(presented(null, 'tua-chua'));
});

test('OBS-15 the list of those it is assigned to stands as given', () => {
  const decided = given(...raised, assigned('unit-finance')).when(assign('unit-planning'));
  decided.thenEvents(assigned('unit-planning'));
  expect(decided.state().obstacles.byId[obstacleId]?.assignedUnitIds).toEqual(['unit-planning']);
  given(...raised, assigned('unit-finance'))
    .when(assign())
    .thenEvents(assigned());
  given(...raised, assigned('unit-finance', 'unit-planning'))
    .when(assign('unit-planning', 'unit-finance'))
    .thenEvents();
  given(...raised)
    .when(assign('unit-finance', 'unit-health'))
    .thenRefused('unknownUnit', 'unitIds.1');
  given(...raised)
    .when(assign('unit-finance', 'unit-finance'))
    .thenRefused('duplicate', 'unitIds.1');
});

test('OBS-16 an agency answers when it was assigned, also afterwards, or when it is called', () => {
  const actor = agency('finance');
  given(...raised, assigned('unit-finance'), sessionAdjourned)
    .when(answer(), { actor })
    .thenEvents(answered('unit-finance'));
  given(...raised, called('muong-nhe'))
    .when(answer('unit-finance'), { actor })
    .thenEvents(answered('unit-finance'));
  given(...raised, assigned('unit-planning'))
    .when(answer(), { actor })
    .thenRefused('notAssigned');
  given(...raised, assigned('unit-planning'))
    .when(answer('unit-planning'), { actor })
    .thenRefused('notYours', 'unitId');
});

test('OBS-16 a room answers for the one of its units that was asked', () => {
  const room = pointAdded('room', { unitIds: ['unit-nam-po', 'unit-tua-chua'] });
  const actor = point('room');
  given(...raised, room, assigned('unit-tua-chua'))
    .when(answer(), { actor })
    .thenEvents(answered('unit-tua-chua'));
  given(...raised, room, assigned('unit-tua-chua'))
    .when(answer('unit-nam-po'), { actor })
    .thenRefused('notAssigned');
  given(...raised, room, called('muong-nhe'))
    .when(answer(), { actor })
    .thenRefused('notAssigned');
  given(...raised, pointAdded('bare', { unitIds: [] }))
    .when(answer(), { actor: point('bare') })
    .thenRefused('notAssigned');
});

test('OBS-16 officers write down anybody’s answer', () => {
  given(...raised)
    .when(answer('unit-finance'), { actor: secretary })
    .thenEvents(answered('unit-finance'));
  given(...raised)
    .when(answer(), { actor: chair })
    .thenEvents(answered(null));
  given(...raised)
    .when(answer('unit-health'))
    .thenRefused('unknownUnit', 'unitId');
});
