import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze.ts';
import { directiveDetails, figureDetails, obstacleDetails } from '../testing/material.ts';
import type { SessionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { emptySession } from './state.ts';

const obstacle = { obstacleId: 'obstacle-a' };
const vote = { voteId: 'vote-a' };
const elector = { ...vote, electorId: 'person-a' };
const solution = { solutionId: 'solution-a' };
const entry = { entryId: 'entry-a' };
const why = { reason: 'Trùng' };
const tally = { approve: 1, reject: 0, abstain: 0 };

/** What can happen to material of which this viewer was never told. */
const LATER: readonly SessionEvent[] = [
  { type: 'obstacleEdited', payload: { ...obstacleDetails(), ...obstacle } },
  {
    type: 'obstacleClassified',
    payload: { ...obstacle, programmes: [], categoryId: null, level: null },
  },
  { type: 'obstacleWithdrawn', payload: { ...obstacle, ...why } },
  { type: 'obstacleJoined', payload: { ...obstacle, pointId: 'point-a', note: null } },
  { type: 'obstacleLeft', payload: { ...obstacle, pointId: 'point-a' } },
  { type: 'obstaclesMerged', payload: { intoId: 'obstacle-a', fromIds: ['obstacle-b'] } },
  { type: 'obstacleUnmerged', payload: { ...obstacle, fromId: 'obstacle-b' } },
  { type: 'tableCleared', payload: {} },
  { type: 'obstaclePresented', payload: { ...obstacle, pointId: null, text: null } },
  { type: 'obstacleAssigned', payload: { ...obstacle, unitIds: ['unit-a'] } },
  {
    type: 'obstacleAnswered',
    payload: { ...obstacle, answerId: 'answer-a', unitId: null, text: 'Đã trình.' },
  },
  {
    type: 'obstacleOutcomeGiven',
    payload: { ...obstacle, kind: 'noted', text: null, directiveIds: [] },
  },
  { type: 'obstacleReopened', payload: { ...obstacle, directiveId: 'directive-a' } },
  { type: 'obstacleCarried', payload: { ...obstacle, ...why } },
  {
    type: 'solutionEdited',
    payload: { ...solution, text: 'Tuyên truyền', group: null, obstacleIds: [] },
  },
  { type: 'solutionWithdrawn', payload: { ...solution, ...why } },
  { type: 'figureRevised', payload: { ...figureDetails(), figureId: 'figure-a', ...why } },
  { type: 'figureWithdrawn', payload: { figureId: 'figure-a', ...why } },
  {
    type: 'directiveEdited',
    payload: { ...directiveDetails(), directiveId: 'directive-a', ...why },
  },
  { type: 'directiveWithdrawn', payload: { directiveId: 'directive-a', ...why } },
  { type: 'ballotCast', payload: { ...elector, choice: 'approve' } },
  { type: 'electorVoted', payload: elector },
  { type: 'voteClosed', payload: { ...vote, tally } },
  { type: 'voteCancelled', payload: { ...vote, ...why } },
  {
    type: 'positionRecorded',
    payload: { ...elector, choice: 'approve', givenOn: '2022-08-11', wording: null },
  },
  { type: 'conclusionEdited', payload: { ...entry, text: 'Sửa.', sources: [] } },
  { type: 'conclusionMoved', payload: { ...entry, section: 'results', afterEntryId: null } },
  { type: 'conclusionRemoved', payload: entry },
  { type: 'messageRetracted', payload: { messageId: 'message-a', channel: 'all' } },
  { type: 'pointUnmuted', payload: { pointId: 'point-a' } },
  { type: 'microphoneConsentWithdrawn', payload: { pointId: 'point-a', unitId: null } },
];

test.each(LATER)('ALL-3 $type of what was never shown changes nothing', (event) => {
  const state = emptySession();
  const actor = { role: 'secretary' as const, pointId: null, unitId: null };
  evolve(state, deepFreeze(event), { seq: 7, at: 1, actor });
  expect(state).toEqual(emptySession());
});
