import type { Obstacle, Obstacles } from './state.ts';

/** The obstacle and those merged into it, in that order. */
export function familyOf(obstacles: Obstacles, obstacle: Obstacle): readonly Obstacle[] {
  const merged = obstacle.mergedIds.flatMap((mergedId) => obstacles.byId[mergedId] ?? []);
  return [obstacle, ...merged];
}

/** Neither withdrawn nor merged into another: it is shown and acted on by itself. */
export const isLive = (obstacle: Obstacle): boolean =>
  obstacle.withdrawn === null && obstacle.mergedIntoId === null;
