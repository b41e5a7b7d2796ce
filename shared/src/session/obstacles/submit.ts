import { categoryIds } from '../../committee/categories.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  isOfficer,
  refuseIf,
  requireProgrammes,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { ownVoice, requireOwnVoice, requireReason, requireVoice } from '../voice.ts';
import { onLiveObstacle, type Payload, requireUnsettled } from './require.ts';
import type { Obstacle } from './state.ts';

export function submit(
  state: SessionState,
  { raisedBy, ...details }: Payload<'submitObstacle'>,
  { actor, newId: obstacleId }: CommandMeta,
): Decision {
  const voice = raisedBy ?? ownVoice(actor);
  if (voice === null) return reject('forbidden');
  const itemId = state.agenda.currentItemId;
  return acceptUnless(
    [requireVoice(state, actor, voice, 'raisedBy'), requireClassification(state, details)],
    { type: 'obstacleSubmitted', payload: { ...details, obstacleId, raisedBy: voice, itemId } },
  );
}

export const edit = (
  state: SessionState,
  payload: Payload<'editObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    acceptUnless(
      [
        requireOwnVoice(actor, obstacle.raisedBy),
        requireUnsettled(obstacle),
        isOfficer(actor) ? null : requireUnshared(obstacle),
        requireClassification(state, payload),
      ],
      { type: 'obstacleEdited', payload },
    ),
  );

export const classify = (state: SessionState, payload: Payload<'classifyObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, () =>
    acceptUnless([requireClassification(state, payload)], { type: 'obstacleClassified', payload }),
  );

export const withdraw = (
  state: SessionState,
  payload: Payload<'withdrawObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    acceptUnless(
      [
        requireOwnVoice(actor, obstacle.raisedBy),
        requireUnsettled(obstacle),
        isOfficer(actor)
          ? refuseIf(obstacle.mergedIds.length > 0, 'inUse')
          : requireUnshared(obstacle),
        requireReason(actor, obstacle.raisedBy, payload.reason),
      ],
      { type: 'obstacleWithdrawn', payload },
    ),
  );

/** Once others stand behind it, its text is no longer the submitter's alone. */
const requireUnshared = ({ joined, mergedIds }: Obstacle): Guard =>
  refuseIf(joined.length > 0 || mergedIds.length > 0, 'joined');

const requireClassification = (
  state: SessionState,
  { programmes, categoryId }: Pick<Obstacle, 'programmes' | 'categoryId'>,
): Guard =>
  firstRefusal([
    requireProgrammes(state, programmes, 'programmes'),
    refuseIf(categoryId !== null && !categoryIds.has(categoryId), 'unknownCategory', 'categoryId'),
  ]);
