import { categoryIds } from '../../committee/categories.ts';
import type { CommandMeta, Decision, Rejection } from '../meta.ts';
import { reject } from '../meta.ts';
import { isOfficer, notYoursToChange, reasonMissing, voiceOf } from '../ownership.ts';
import { fault, firstFault, unknownProgramme, unless } from '../references.ts';
import type { SessionState } from '../state.ts';
import { onLiveObstacle, type Payload, settled } from './require.ts';
import type { Obstacle } from './state.ts';

export function submit(
  state: SessionState,
  payload: Payload<'submitObstacle'>,
  meta: CommandMeta,
): Decision {
  const { raisedBy, ...details } = payload;
  const raiser = voiceOf(state, meta.actor, raisedBy, 'raisedBy');
  if (!raiser.ok) return reject(raiser.refused.code, raiser.refused.field);
  return unless(wronglyClassified(state, details), () => [
    {
      type: 'obstacleSubmitted',
      payload: {
        ...details,
        obstacleId: meta.newId,
        raisedBy: raiser.voice,
        itemId: state.agenda.currentItemId,
      },
    },
  ]);
}

export const edit = (
  state: SessionState,
  payload: Payload<'editObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(
      notYoursToChange(actor, obstacle.raisedBy) ??
        settled(obstacle) ??
        (isOfficer(actor) ? null : shared(obstacle)) ??
        wronglyClassified(state, payload),
      () => [{ type: 'obstacleEdited', payload }],
    ),
  );

export const classify = (state: SessionState, payload: Payload<'classifyObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, () =>
    unless(wronglyClassified(state, payload), () => [{ type: 'obstacleClassified', payload }]),
  );

export const withdraw = (
  state: SessionState,
  payload: Payload<'withdrawObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(
      notYoursToChange(actor, obstacle.raisedBy) ??
        settled(obstacle) ??
        (isOfficer(actor) ? holdingOthers(obstacle) : shared(obstacle)) ??
        reasonMissing(actor, obstacle.raisedBy, payload.reason),
      () => [{ type: 'obstacleWithdrawn', payload }],
    ),
  );

/** Others stand behind it: its text is no longer the submitter's alone. */
const shared = (obstacle: Obstacle): Rejection | null =>
  obstacle.joined.length > 0 || obstacle.mergedIds.length > 0 ? fault('joined') : null;

const holdingOthers = (obstacle: Obstacle): Rejection | null =>
  obstacle.mergedIds.length > 0 ? fault('inUse') : null;

function wronglyClassified(
  state: SessionState,
  { programmes, categoryId }: Pick<Obstacle, 'programmes' | 'categoryId'>,
): Rejection | null {
  const refused = firstFault(programmes, 'programmes', (programme, path) =>
    unknownProgramme(state, programme, path),
  );
  if (refused !== null) return refused;
  return categoryId === null || categoryIds.has(categoryId)
    ? null
    : fault('unknownCategory', 'categoryId');
}
