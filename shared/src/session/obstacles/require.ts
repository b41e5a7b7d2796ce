import type { Decision, Rejection } from '../meta.ts';
import { reject } from '../meta.ts';
import { entryOf, fault } from '../references.ts';
import type { SessionState } from '../state.ts';
import type { ObstacleCommand } from './commands.ts';
import type { Obstacle } from './state.ts';

/** The payload of the obstacles' command of that name. */
export type Payload<Type extends ObstacleCommand['type']> = Extract<
  ObstacleCommand,
  { type: Type }
>['payload'];

/** Hands the obstacle over if it is live, else refuses: `notFound`, `withdrawn` or `merged`. */
export function onLiveObstacle(
  state: SessionState,
  obstacleId: string,
  decide: (obstacle: Obstacle) => Decision,
  field = 'obstacleId',
): Decision {
  const obstacle = entryOf(state.obstacles.byId, obstacleId);
  if (obstacle === undefined) return reject('notFound', field);
  const refused = notLive(obstacle, field);
  return refused === null ? decide(obstacle) : reject(refused.code, refused.field);
}

/** `withdrawn` or `merged` where the obstacle is no longer acted on by itself. */
export function notLive(obstacle: Obstacle, field: string): Rejection | null {
  if (obstacle.withdrawn !== null) return fault('withdrawn', field);
  return obstacle.mergedIntoId === null ? null : fault('merged', field);
}

/** `outcomeGiven` once the chair has given it an outcome. */
export const settled = (obstacle: Obstacle): Rejection | null =>
  obstacle.outcome === null ? null : fault('outcomeGiven');
