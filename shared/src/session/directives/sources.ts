import { entryOf } from '../entryOf.ts';
import type { EventNamed } from '../events.ts';
import type { SessionState } from '../state.ts';

/** The outcome "directive" for those of the obstacles that have none yet; merged and withdrawn ones keep out. */
export function settledBy(
  state: SessionState,
  directiveId: string,
  obstacleIds: readonly string[],
): readonly EventNamed<'obstacleOutcomeGiven'>[] {
  const waiting = obstacleIds.filter((obstacleId) => {
    const obstacle = entryOf(state.obstacles.byId, obstacleId);
    return (
      obstacle?.outcome === null && obstacle.withdrawn === null && obstacle.mergedIntoId === null
    );
  });
  return waiting.map((obstacleId) => ({
    type: 'obstacleOutcomeGiven',
    payload: { obstacleId, kind: 'directive', text: null, directiveIds: [directiveId] },
  }));
}

/** Those of the obstacles whose outcome rests on this directive and on no other one in force are open again. */
export function reopenedBy(
  state: SessionState,
  directiveId: string,
  obstacleIds: readonly string[],
): readonly EventNamed<'obstacleReopened'>[] {
  const left = obstacleIds.filter((obstacleId) => {
    const bases = basesOf(state, obstacleId);
    return bases.has(directiveId) && bases.size === 1;
  });
  return left.map((obstacleId) => ({
    type: 'obstacleReopened',
    payload: { obstacleId, directiveId },
  }));
}

/** The directives in force that an outcome "directive" rests on: named with it, or issued because of the obstacle. */
function basesOf(state: SessionState, obstacleId: string): ReadonlySet<string> {
  const outcome = entryOf(state.obstacles.byId, obstacleId)?.outcome;
  if (outcome?.kind !== 'directive') return new Set();
  const inForce = Object.values(state.directives.byId).filter(
    (directive) =>
      directive.withdrawn === null &&
      (outcome.directiveIds.includes(directive.directiveId) ||
        directive.obstacleIds.includes(obstacleId)),
  );
  return new Set(inForce.map((directive) => directive.directiveId));
}
