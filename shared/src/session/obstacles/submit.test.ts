import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { obstacleDetails, obstacleSubmitted } from '../../testing/material.ts';
import { openSession, preparedSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { RaisedBy } from '../schemas.ts';

const submit = (changes: Partial<PayloadOf<'submitObstacle'>> = {}): SessionCommand => ({
  type: 'submitObstacle',
  payload: { ...obstacleDetails(), raisedBy: null, ...changes },
});
const submitted = (raisedBy: RaisedBy, itemId: string | null = null): SessionEvent =>
  obstacleSubmitted('new', { obstacleId: 'new', raisedBy, itemId });
const muongNhe = { kind: 'point', pointId: 'point-muong-nhe' } as const;

test.each([
  ['a point', point('muong-nhe'), muongNhe],
  ['an agency', agency('finance'), { kind: 'agency', unitId: 'unit-finance' }],
  ['the chair', chair, { kind: 'chair' }],
  ['a secretary', secretary, { kind: 'chair' }],
] as const)('OBS-1 raised by %s, naming nobody', (_who, actor, raisedBy) => {
  given(...preparedSession())
    .when(submit(), { actor })
    .thenEvents(submitted(raisedBy));
});

test.each([
  ['a point', muongNhe],
  ['an agency', { kind: 'agency', unitId: 'unit-finance' }],
  ['a group', { kind: 'group', name: 'Các địa phương' }],
] as const)('OBS-1 a secretary writes for %s', (_who, raisedBy) => {
  given(...openSession())
    .when(submit({ raisedBy }))
    .thenEvents(submitted(raisedBy));
});

test('OBS-1 a point may name itself and nobody else', () => {
  const actor = point('muong-nhe');
  given(...openSession())
    .when(submit({ raisedBy: muongNhe }), { actor })
    .thenEvents(submitted(muongNhe));
  given(...openSession())
    .when(submit({ raisedBy: { kind: 'point', pointId: 'point-nam-po' } }), { actor })
    .thenRefused('notYours', 'raisedBy');
  given(...openSession())
    .when(submit({ raisedBy: { kind: 'group', name: 'Các huyện' } }), { actor })
    .thenRefused('notYours', 'raisedBy');
});

test('OBS-1 points and agencies are the session’s', () => {
  given(...openSession())
    .when(submit({ raisedBy: { kind: 'point', pointId: 'point-gone' } }))
    .thenRefused('unknownPoint', 'raisedBy.pointId');
  given(...openSession())
    .when(submit({ raisedBy: { kind: 'agency', unitId: 'unit-health' } }))
    .thenRefused('unknownUnit', 'raisedBy.unitId');
  given(...openSession())
    .when(submit(), { actor: point('gone') })
    .thenRefused('unknownPoint', 'raisedBy.pointId');
});

test('OBS-1 an agency’s link without agency and room speaks for nobody', () => {
  given(...openSession())
    .when(submit(), { actor: { ...agency('finance'), unitId: null, pointId: null } })
    .thenRefused('forbidden');
});

test('OBS-2 it belongs to the current item and is numbered by arrival', () => {
  const started: SessionEvent = {
    type: 'agendaItemStarted',
    payload: { itemId: 'item-obstacles' },
  };
  const decided = given(...openSession(), obstacleSubmitted('nam-po'), started).when(submit(), {
    actor: point('muong-nhe'),
  });
  decided.thenEvents(submitted(muongNhe, 'item-obstacles'));
  const { byId, order } = decided.state().obstacles;
  expect(order).toEqual(['obstacle-nam-po', 'new']);
  expect(byId['obstacle-nam-po']?.number).toBe(1);
  expect(byId.new?.number).toBe(2);
});

test('OBS-3 programmes, projects and category are known', () => {
  const known = [
    { programmeId: 'programme-poverty', projectCode: 'DA1' },
    { programmeId: 'programme-new-rural', projectCode: null },
  ];
  const decided = given(...openSession()).when(submit({ programmes: known, categoryId: 'land' }));
  expect(decided.state().obstacles.byId.new).toMatchObject({
    programmes: known,
    categoryId: 'land',
  });
  const refused = (programmeId: string, projectCode: string | null) =>
    given(...openSession())
      .when(submit({ programmes: [...known, { programmeId, projectCode }] }))
      .thenRefused('unknownProgramme', 'programmes.2');
  refused('programme-health', null);
  refused('programme-new-rural', 'DA1');
  given(...openSession())
    .when(submit({ categoryId: 'weather' }))
    .thenRefused('unknownCategory', 'categoryId');
});
