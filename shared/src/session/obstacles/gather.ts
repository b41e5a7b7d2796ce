import type { CommandMeta, Decision, Party, Rejection } from '../meta.ts';
import { accept, reject } from '../meta.ts';
import { isOwn } from '../ownership.ts';
import { entryOf, fault, firstFault, repeated, unknownPoint, unless } from '../references.ts';
import type { SessionState } from '../state.ts';
import { familyOf } from './family.ts';
import { notLive, onLiveObstacle, type Payload, settled } from './require.ts';
import type { Obstacle } from './state.ts';

/** "Cùng vướng mắc": the point stands behind it too. */
export function join(
  state: SessionState,
  payload: Payload<'joinObstacle'>,
  { actor }: CommandMeta,
): Decision {
  const { pointId } = actor;
  if (pointId === null) return reject('forbidden');
  return onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(
      unknownPoint(state, pointId, null) ?? namedAlready(state, obstacle, actor, pointId),
      () => [{ type: 'obstacleJoined', payload: { ...payload, pointId } }],
    ),
  );
}

/** Takes the point off the obstacle, and off those merged into it, wherever it had joined. */
export const leave = (
  state: SessionState,
  { obstacleId }: Payload<'leaveObstacle'>,
  { actor: { pointId } }: CommandMeta,
): Decision =>
  onLiveObstacle(state, obstacleId, (obstacle) => {
    const left = familyOf(state.obstacles, obstacle).filter((each) => hasJoined(each, pointId));
    if (pointId === null || left.length === 0) return reject('notJoined');
    return accept(
      ...left.map((each) => ({
        type: 'obstacleLeft' as const,
        payload: { obstacleId: each.obstacleId, pointId },
      })),
    );
  });

export const merge = (state: SessionState, payload: Payload<'mergeObstacles'>): Decision =>
  onLiveObstacle(
    state,
    payload.intoId,
    () =>
      unless(
        firstFault(payload.fromIds, 'fromIds', (fromId, path) =>
          fromId === payload.intoId ? fault('duplicate', path) : notMergeable(state, fromId, path),
        ) ?? repeated(payload.fromIds, 'fromIds'),
        () => [{ type: 'obstaclesMerged', payload }],
      ),
    'intoId',
  );

export function unmerge(state: SessionState, { obstacleId }: Payload<'unmergeObstacle'>): Decision {
  const obstacle = entryOf(state.obstacles.byId, obstacleId);
  if (obstacle === undefined) return reject('notFound', 'obstacleId');
  const fromId = obstacle.mergedIntoId;
  if (fromId === null) return reject('alreadyDone');
  return accept({ type: 'obstacleUnmerged', payload: { obstacleId, fromId } });
}

function notMergeable(state: SessionState, fromId: string, field: string): Rejection | null {
  const from = entryOf(state.obstacles.byId, fromId);
  if (from === undefined) return fault('notFound', field);
  return notLive(from, field) ?? (settled(from) === null ? null : fault('outcomeGiven', field));
}

function namedAlready(
  state: SessionState,
  obstacle: Obstacle,
  actor: Party,
  pointId: string,
): Rejection | null {
  const family = familyOf(state.obstacles, obstacle);
  const raised = family.some(
    ({ raisedBy }) =>
      isOwn(actor, raisedBy) || (raisedBy.kind === 'point' && raisedBy.pointId === pointId),
  );
  if (raised) return fault('ownObstacle');
  return family.some((each) => hasJoined(each, pointId)) ? fault('alreadyDone') : null;
}

const hasJoined = (obstacle: Obstacle, pointId: string | null): boolean =>
  obstacle.joined.some((joining) => joining.pointId === pointId);
