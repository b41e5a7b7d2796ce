import { expect, test } from 'vitest';
import { agency, point } from '../../testing/actors.ts';
import { fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { obstacleSubmitted } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { submittersOf } from './submitters.ts';

const id = (name: string): string => `obstacle-${name}`;
const raised = [
  ...openSession(),
  ...['muong-nhe', 'nam-po', 'tua-chua'].map((name) => obstacleSubmitted(name)),
];
const join = (name: string): SessionCommand => ({
  type: 'joinObstacle',
  payload: { obstacleId: id(name), note: null },
});
const leave = (name: string): SessionCommand => ({
  type: 'leaveObstacle',
  payload: { obstacleId: id(name) },
});
const merge = (into: string, ...from: string[]): SessionCommand => ({
  type: 'mergeObstacles',
  payload: { intoId: id(into), fromIds: from.map(id) },
});
const unmerge = (name: string): SessionCommand => ({
  type: 'unmergeObstacle',
  payload: { obstacleId: id(name) },
});
const joined = (name: string, pointName: string): SessionEvent => ({
  type: 'obstacleJoined',
  payload: { obstacleId: id(name), pointId: `point-${pointName}`, note: null },
});
const left = (name: string, pointName: string): SessionEvent => ({
  type: 'obstacleLeft',
  payload: { obstacleId: id(name), pointId: `point-${pointName}` },
});
const merged = (into: string, ...from: string[]): SessionEvent => ({
  type: 'obstaclesMerged',
  payload: { intoId: id(into), fromIds: from.map(id) },
});
const outcome = (name: string): SessionEvent => ({
  type: 'obstacleOutcomeGiven',
  payload: { obstacleId: id(name), kind: 'noted', text: null, directiveIds: [] },
});
const withdrawn = (name: string): SessionEvent => ({
  type: 'obstacleWithdrawn',
  payload: { obstacleId: id(name), reason: null },
});

test('OBS-7 a point joins what another raised, also after the outcome', () => {
  given(...raised, outcome('muong-nhe'))
    .when(join('muong-nhe'), { actor: point('nam-po') })
    .thenEvents(joined('muong-nhe', 'nam-po'));
});

test('OBS-7 an agency joins for the room it sits in', () => {
  given(...raised)
    .when(join('muong-nhe'), { actor: agency('finance', 'nam-po') })
    .thenEvents(joined('muong-nhe', 'nam-po'));
});

test('OBS-7 not its own, not twice, not what is withdrawn or merged', () => {
  const actor = point('nam-po');
  given(...raised)
    .when(join('nam-po'), { actor })
    .thenRefused('ownObstacle');
  given(...raised, merged('muong-nhe', 'nam-po'))
    .when(join('muong-nhe'), { actor })
    .thenRefused('ownObstacle');
  given(...raised, joined('tua-chua', 'nam-po'), merged('muong-nhe', 'tua-chua'))
    .when(join('muong-nhe'), { actor })
    .thenRefused('alreadyDone');
  given(...raised, withdrawn('muong-nhe'))
    .when(join('muong-nhe'), { actor })
    .thenRefused('withdrawn', 'obstacleId');
  given(...raised, merged('tua-chua', 'muong-nhe'))
    .when(join('muong-nhe'), { actor })
    .thenRefused('merged', 'obstacleId');
  given(...raised)
    .when(join('constructor'), { actor })
    .thenRefused('notFound', 'obstacleId');
});

test('OBS-8 a point leaves what it joined, also one that was merged since', () => {
  const actor = point('nam-po');
  given(...raised, joined('tua-chua', 'nam-po'), merged('muong-nhe', 'tua-chua'))
    .when(leave('muong-nhe'), { actor })
    .thenEvents(left('tua-chua', 'nam-po'));
  given(...raised)
    .when(leave('muong-nhe'), { actor })
    .thenRefused('notJoined');
});

test('OBS-9 live ones without outcome are merged, each once and none into itself', () => {
  given(...raised)
    .when(merge('muong-nhe', 'nam-po', 'tua-chua'))
    .thenEvents(merged('muong-nhe', 'nam-po', 'tua-chua'));
  given(...raised, outcome('muong-nhe'))
    .when(merge('muong-nhe', 'nam-po'))
    .thenEvents(merged('muong-nhe', 'nam-po'));
  given(...raised)
    .when(merge('muong-nhe', 'nam-po', 'muong-nhe'))
    .thenRefused('duplicate', 'fromIds.1');
  given(...raised)
    .when(merge('muong-nhe', 'nam-po', 'nam-po'))
    .thenRefused('duplicate', 'fromIds.1');
  given(...raised, outcome('nam-po'))
    .when(merge('muong-nhe', 'nam-po'))
    .thenRefused('outcomeGiven', 'fromIds.0');
  given(...raised, withdrawn('nam-po'))
    .when(merge('muong-nhe', 'nam-po'))
    .thenRefused('withdrawn', 'fromIds.0');
  given(...raised, withdrawn('nam-po'))
    .when(merge('nam-po', 'muong-nhe'))
    .thenRefused('withdrawn', 'intoId');
  given(...raised)
    .when(merge('muong-nhe', 'gone'))
    .thenRefused('notFound', 'fromIds.0');
});

test('OBS-10 what was merged into it moves along, and no circle comes of it', () => {
  const decided = given(...raised, merged('nam-po', 'tua-chua')).when(merge('muong-nhe', 'nam-po'));
  const { byId } = decided.state().obstacles;
  expect(byId[id('muong-nhe')]?.mergedIds).toEqual([id('nam-po'), id('tua-chua')]);
  expect(byId[id('nam-po')]).toMatchObject({ mergedIds: [], mergedIntoId: id('muong-nhe') });
  expect(byId[id('tua-chua')]?.mergedIntoId).toBe(id('muong-nhe'));
  given(...decided.history())
    .when(merge('tua-chua', 'muong-nhe'))
    .thenRefused('merged', 'intoId');
  given(...decided.history())
    .when(merge('muong-nhe', 'tua-chua'))
    .thenRefused('merged', 'fromIds.0');
});

test('OBS-10 on the table its place is taken by the one it went into', () => {
  const called: SessionEvent = {
    type: 'obstacleCalled',
    payload: { obstacleId: id('nam-po'), itemId: null },
  };
  const decided = given(...raised, called).when(merge('muong-nhe', 'nam-po'));
  expect(decided.state().obstacles.onTableId).toBe(id('muong-nhe'));
});

test('OBS-11 unmerging takes one out and leaves the others', () => {
  const gathered = [...raised, merged('nam-po', 'tua-chua'), merged('muong-nhe', 'nam-po')];
  const decided = given(...gathered).when(unmerge('nam-po'));
  decided.thenEvents({
    type: 'obstacleUnmerged',
    payload: { obstacleId: id('nam-po'), fromId: id('muong-nhe') },
  });
  const { byId } = decided.state().obstacles;
  expect(byId[id('nam-po')]).toMatchObject({ mergedIntoId: null, mergedIds: [] });
  expect(byId[id('muong-nhe')]?.mergedIds).toEqual([id('tua-chua')]);
  given(...decided.history())
    .when(unmerge('nam-po'))
    .thenRefused('alreadyDone');
  given(...raised)
    .when(unmerge('gone'))
    .thenRefused('notFound', 'obstacleId');
});

test('OBS-13 all who stand behind it are named, nobody twice', () => {
  const { obstacles } = fold(
    ...raised,
    obstacleSubmitted('again', { raisedBy: { kind: 'point', pointId: 'point-muong-nhe' } }),
    obstacleSubmitted('chair', { raisedBy: { kind: 'chair' } }),
    joined('muong-nhe', 'nam-po'),
    joined('muong-nhe', 'central'),
    joined('tua-chua', 'central'),
    joined('tua-chua', 'muong-nhe'),
    merged('muong-nhe', 'tua-chua', 'again', 'chair'),
  );
  const root = obstacles.byId[id('muong-nhe')];
  expect(root && submittersOf(obstacles, root)).toEqual({
    raisedBy: [
      { kind: 'point', pointId: 'point-muong-nhe' },
      { kind: 'point', pointId: 'point-tua-chua' },
      { kind: 'chair' },
    ],
    joinedPointIds: ['point-nam-po', 'point-central'],
  });
});
