import { isLive } from './family.ts';
import type { Obstacle, Obstacles, OutcomeKind } from './state.ts';

/** Where an obstacle stands, in the order in which one condition hides the next. */
export type Standing =
  | 'withdrawn'
  | 'merged'
  | 'onTable'
  | 'settled'
  | 'carried'
  | 'answered'
  | 'assigned'
  | 'raised';

export function standingOf(obstacles: Obstacles, obstacle: Obstacle): Standing {
  if (obstacle.withdrawn !== null) return 'withdrawn';
  if (obstacle.mergedIntoId !== null) return 'merged';
  if (obstacles.onTableId === obstacle.obstacleId) return 'onTable';
  if (obstacle.outcome !== null) return 'settled';
  if (obstacle.carried !== null) return 'carried';
  if (obstacle.answers.length > 0) return 'answered';
  return obstacle.assignedUnitIds.length > 0 ? 'assigned' : 'raised';
}

/** Those shown by themselves, in the order of arrival. */
export const liveObstacles = (obstacles: Obstacles): readonly Obstacle[] =>
  obstacles.order.flatMap((id) => obstacles.byId[id] ?? []).filter(isLive);

/** Those that still wait for an outcome and were not carried over to another session. */
export const openObstacles = (obstacles: Obstacles): readonly Obstacle[] =>
  liveObstacles(obstacles).filter(
    (obstacle) => obstacle.outcome === null && obstacle.carried === null,
  );

/** Those of a programme or of any of its projects; null gives those that name none. */
export const ofProgramme = (
  list: readonly Obstacle[],
  programmeId: string | null,
): readonly Obstacle[] =>
  list.filter(({ programmes }) =>
    programmeId === null
      ? programmes.length === 0
      : programmes.some((reference) => reference.programmeId === programmeId),
  );

/** Those of a category; null gives those without one. */
export const ofCategory = (
  list: readonly Obstacle[],
  categoryId: string | null,
): readonly Obstacle[] => list.filter((obstacle) => obstacle.categoryId === categoryId);

/** Those that wait for an answer of the unit. */
export const awaitingAnswerOf = (obstacles: Obstacles, unitId: string): readonly Obstacle[] =>
  openObstacles(obstacles).filter(
    (obstacle) =>
      obstacle.assignedUnitIds.includes(unitId) &&
      !obstacle.answers.some((answer) => answer.unitId === unitId),
  );

export interface ObstacleCounts {
  /** Shown by themselves: open, settled and carried. */
  readonly live: number;
  readonly open: number;
  readonly carried: number;
  readonly merged: number;
  readonly withdrawn: number;
  readonly byOutcome: Readonly<Record<OutcomeKind, number>>;
}

export function countObstacles(obstacles: Obstacles): ObstacleCounts {
  const live = liveObstacles(obstacles);
  const all = Object.values(obstacles.byId);
  const settledAs = (kind: OutcomeKind): number =>
    live.filter((obstacle) => obstacle.outcome?.kind === kind).length;
  return {
    live: live.length,
    open: openObstacles(obstacles).length,
    carried: live.filter(({ outcome, carried }) => outcome === null && carried !== null).length,
    merged: all.filter(({ mergedIntoId, withdrawn }) => mergedIntoId !== null && withdrawn === null)
      .length,
    withdrawn: all.filter(({ withdrawn }) => withdrawn !== null).length,
    byOutcome: {
      resolved: settledAs('resolved'),
      directive: settledAs('directive'),
      recommendedToCentral: settledAs('recommendedToCentral'),
      noted: settledAs('noted'),
      notTakenUp: settledAs('notTakenUp'),
    },
  };
}
