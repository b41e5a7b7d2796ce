import { accept, type CommandMeta, type Decision, type Party } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  isOfficer,
  refuseIf,
  requireDistinct,
  requireUnit,
  requireUnits,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { isOwn, ownUnits } from '../voice.ts';
import { onLiveObstacle, type Payload } from './require.ts';
import type { Obstacle } from './state.ts';
import { submittersOf } from './submitters.ts';

/** Puts it on the table in place of whatever lay there. */
export const call = (state: SessionState, { obstacleId }: Payload<'callObstacle'>): Decision =>
  onLiveObstacle(state, obstacleId, (obstacle) =>
    isOnTable(state, obstacle)
      ? accept()
      : accept({
          type: 'obstacleCalled',
          payload: { obstacleId, itemId: state.agenda.currentItemId },
        }),
  );

export const clear = (state: SessionState): Decision =>
  state.obstacles.onTableId === null ? accept() : accept({ type: 'tableCleared', payload: {} });

/** A point presents what it raised or joined once the chair has called it; officers note it in its name. */
export const present = (
  state: SessionState,
  payload: Payload<'presentObstacle'>,
  { actor }: CommandMeta,
): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) => {
    const officer = isOfficer(actor);
    const pointId = officer ? raisingPoint(obstacle) : actor.pointId;
    return acceptUnless([officer ? null : requirePresenter(state, obstacle, actor)], {
      type: 'obstaclePresented',
      payload: { ...payload, pointId },
    });
  });

/** The list stands as given. */
export const assign = (state: SessionState, payload: Payload<'assignObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, ({ assignedUnitIds }) =>
    acceptUnless(
      [
        requireUnits(state, payload.unitIds, 'unitIds'),
        requireDistinct(payload.unitIds, 'unitIds'),
      ],
      ...(sameUnits(assignedUnitIds, payload.unitIds)
        ? []
        : [{ type: 'obstacleAssigned' as const, payload }]),
    ),
  );

/** Officers write down anybody's answer; others give that of a unit of their own. */
export const answer = (
  state: SessionState,
  { obstacleId, unitId: named, text }: Payload<'answerObstacle'>,
  { actor, newId: answerId }: CommandMeta,
): Decision =>
  onLiveObstacle(state, obstacleId, (obstacle) => {
    const officer = isOfficer(actor);
    const unitId = named ?? (officer ? null : askedUnit(state, obstacle, actor));
    return acceptUnless(
      [
        requireUnit(state, unitId, 'unitId'),
        officer ? null : requireAsked(state, obstacle, actor, unitId),
      ],
      { type: 'obstacleAnswered', payload: { obstacleId, answerId, unitId, text } },
    );
  });

const isOnTable = (state: SessionState, { obstacleId }: Obstacle): boolean =>
  state.obstacles.onTableId === obstacleId;

function requirePresenter(state: SessionState, obstacle: Obstacle, actor: Party): Guard {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const stands =
    raisedBy.some((raiser) => isOwn(actor, raiser)) ||
    (actor.pointId !== null && joinedPointIds.includes(actor.pointId));
  return firstRefusal([
    refuseIf(!stands, 'notYours'),
    refuseIf(!isOnTable(state, obstacle), 'notOnTable'),
  ]);
}

const raisingPoint = ({ raisedBy }: Obstacle): string | null =>
  raisedBy.kind === 'point' ? raisedBy.pointId : null;

const sameUnits = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((unitId) => after.includes(unitId));

/** In a room of several units the one that was asked speaks. */
function askedUnit(state: SessionState, obstacle: Obstacle, actor: Party): string | null {
  const own = ownUnits(state, actor);
  return own.find((unitId) => obstacle.assignedUnitIds.includes(unitId)) ?? own[0] ?? null;
}

/** Asked is whoever it was assigned to, and an agency also while it lies on the table, where the chair asks aloud. */
function requireAsked(
  state: SessionState,
  obstacle: Obstacle,
  actor: Party,
  unitId: string | null,
): Guard {
  if (unitId === null) return refuseIf(true, 'notAssigned');
  const askedAloud = actor.role === 'agency' && isOnTable(state, obstacle);
  return firstRefusal([
    refuseIf(!ownUnits(state, actor).includes(unitId), 'notYours', 'unitId'),
    refuseIf(!askedAloud && !obstacle.assignedUnitIds.includes(unitId), 'notAssigned'),
  ]);
}
