import { entryOf } from '../entryOf.ts';
import { type Decision, reject } from '../meta.ts';
import { firstRefusal, type Guard, refuseIf } from '../require.ts';
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
  const refused = requireLive(obstacle, field);
  return refused === null ? decide(obstacle) : { ok: false, rejection: refused };
}

/** Neither withdrawn nor merged: acted on by itself. */
export const requireLive = (obstacle: Obstacle, field: string): Guard =>
  firstRefusal([
    refuseIf(obstacle.withdrawn !== null, 'withdrawn', field),
    refuseIf(obstacle.mergedIntoId !== null, 'merged', field),
  ]);

/** The chair has given it no outcome yet. */
export const requireUnsettled = (obstacle: Obstacle, field: string | null = null): Guard =>
  refuseIf(obstacle.outcome !== null, 'outcomeGiven', field);
