import { entryOf } from '../entryOf.ts';
import { accept, type CommandMeta, type Decision, type Party, reject } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  refuseIf,
  requireDistinct,
  requirePoint,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { isOwn } from '../voice.ts';
import { familyOf } from './family.ts';
import { onLiveObstacle, type Payload, requireLive, requireUnsettled } from './require.ts';
import type { Obstacle } from './state.ts';

/** "Cùng vướng mắc": the point stands behind it too. */
export function join(
  state: SessionState,
  payload: Payload<'joinObstacle'>,
  { actor }: CommandMeta,
): Decision {
  const { pointId } = actor;
  if (pointId === null) return reject('forbidden');
  return onLiveObstacle(state, payload.obstacleId, (obstacle) => {
    const family = familyOf(state.obstacles, obstacle);
    return acceptUnless(
      [
        requirePoint(state, pointId, 'pointId'),
        refuseIf(
          family.some((each) => hasRaised(each, actor)),
          'ownObstacle',
        ),
        refuseIf(
          family.some((each) => hasJoined(each, pointId)),
          'alreadyDone',
        ),
      ],
      { type: 'obstacleJoined', payload: { ...payload, pointId } },
    );
  });
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
    ({ obstacleId }) =>
      acceptUnless(
        [
          ...payload.fromIds.map((fromId, place) =>
            requireMergeable(state, fromId, obstacleId, `fromIds.${place}`),
          ),
          requireDistinct(payload.fromIds, 'fromIds'),
        ],
        { type: 'obstaclesMerged', payload },
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

function requireMergeable(
  state: SessionState,
  fromId: string,
  intoId: string,
  field: string,
): Guard {
  const from = entryOf(state.obstacles.byId, fromId);
  if (from === undefined) return refuseIf(true, 'notFound', field);
  return firstRefusal([
    refuseIf(fromId === intoId, 'duplicate', field),
    requireLive(from, field),
    requireUnsettled(from, field),
  ]);
}

const hasRaised = ({ raisedBy }: Obstacle, actor: Party): boolean =>
  isOwn(actor, raisedBy) || (raisedBy.kind === 'point' && raisedBy.pointId === actor.pointId);

const hasJoined = ({ joined }: Obstacle, pointId: string | null): boolean =>
  joined.some((joining) => joining.pointId === pointId);
