import type { CommandMeta, Decision, Party, Rejection } from '../meta.ts';
import { accept, reject } from '../meta.ts';
import { isOfficer, isOwn, ownUnits } from '../ownership.ts';
import { fault, unknownUnit, unknownUnits, unless } from '../references.ts';
import type { SessionState } from '../state.ts';
import { onLiveObstacle, type Payload } from './require.ts';
import type { Obstacle } from './state.ts';
import { submittersOf } from './submitters.ts';

/** Puts it on the table in place of whatever lay there. */
export const call = (state: SessionState, { obstacleId }: Payload<'callObstacle'>): Decision =>
  onLiveObstacle(state, obstacleId, () =>
    state.obstacles.onTableId === obstacleId
      ? reject('alreadyDone')
      : accept({
          type: 'obstacleCalled',
          payload: { obstacleId, itemId: state.agenda.currentItemId },
        }),
  );

export const clear = (state: SessionState): Decision =>
  state.obstacles.onTableId === null
    ? reject('alreadyDone')
    : accept({ type: 'tableCleared', payload: {} });

/** A point presents what it raised or joined once the chair has called it; officers note it in its name. */
export const present = (
  state: SessionState,
  payload: Payload<'presentObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(isOfficer(actor) ? null : notPresentable(state, obstacle, actor), () => [
      {
        type: 'obstaclePresented',
        payload: {
          ...payload,
          pointId: isOfficer(actor) ? raisingPoint(obstacle) : actor.pointId,
        },
      },
    ]),
  );

/** The list stands as given. */
export const assign = (state: SessionState, payload: Payload<'assignObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(
      unknownUnits(state, payload.unitIds, 'unitIds') ??
        (sameUnits(obstacle.assignedUnitIds, payload.unitIds) ? fault('alreadyDone') : null),
      () => [{ type: 'obstacleAssigned', payload }],
    ),
  );

export const answer = (
  state: SessionState,
  { obstacleId, unitId, text }: Payload<'answerObstacle'>,
  { actor, newId }: CommandMeta,
): Decision =>
  onLiveObstacle(state, obstacleId, (obstacle) => {
    const answering = isOfficer(actor) ? unitId : answeringUnit(state, obstacle, actor, unitId);
    return unless(
      unknownUnit(state, unitId, 'unitId') ??
        (isOfficer(actor) ? null : notAnswerable(state, obstacle, actor, unitId)),
      () => [
        {
          type: 'obstacleAnswered',
          payload: { obstacleId, answerId: newId, unitId: answering, text },
        },
      ],
    );
  });

function notPresentable(state: SessionState, obstacle: Obstacle, actor: Party): Rejection | null {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const stands =
    raisedBy.some((raiser) => isOwn(actor, raiser)) ||
    (actor.pointId !== null && joinedPointIds.includes(actor.pointId));
  if (!stands) return fault('notYours');
  return state.obstacles.onTableId === obstacle.obstacleId ? null : fault('notOnTable');
}

const raisingPoint = ({ raisedBy }: Obstacle): string | null =>
  raisedBy.kind === 'point' ? raisedBy.pointId : null;

const sameUnits = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((unitId) => after.includes(unitId));

/** In a room of several units the one that was asked speaks, unless another of them is named. */
function answeringUnit(
  state: SessionState,
  obstacle: Obstacle,
  actor: Party,
  named: string | null,
): string | null {
  const own = ownUnits(state, actor);
  const asked = own.find((unitId) => obstacle.assignedUnitIds.includes(unitId));
  return named ?? asked ?? own[0] ?? null;
}

/**
 * Whoever was assigned may answer; an agency also when the obstacle lies on the table, where the chair asks
 * aloud.
 */
function notAnswerable(
  state: SessionState,
  obstacle: Obstacle,
  actor: Party,
  named: string | null,
): Rejection | null {
  const own = ownUnits(state, actor);
  if (named !== null && !own.includes(named)) return fault('notYours', 'unitId');
  const unitId = answeringUnit(state, obstacle, actor, named);
  if (unitId === null) return fault('notAssigned');
  const asked =
    obstacle.assignedUnitIds.includes(unitId) ||
    (actor.role === 'agency' && state.obstacles.onTableId === obstacle.obstacleId);
  return asked ? null : fault('notAssigned');
}
