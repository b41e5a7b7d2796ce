import type { RaisedBy } from '../schemas.ts';
import { voiceKey } from '../voice.ts';
import { familyOf } from './family.ts';
import type { Obstacle, Obstacles } from './state.ts';

/** Everyone who stands behind an obstacle. */
export interface Submitters {
  /** Who raised it, and who raised those merged into it; nobody twice. */
  readonly raisedBy: readonly RaisedBy[];
  /** Points that joined it or one merged into it, in that order, and did not raise it themselves. */
  readonly joinedPointIds: readonly string[];
}

/** All who are named with an obstacle, those of the merged ones included (OBS-13). */
export function submittersOf(obstacles: Obstacles, obstacle: Obstacle): Submitters {
  const family = familyOf(obstacles, obstacle);
  const raisers = new Map(family.map((each) => [voiceKey(each.raisedBy), each.raisedBy]));
  const joiners = new Set(family.flatMap((each) => each.joined).map((joining) => joining.pointId));
  return {
    raisedBy: [...raisers.values()],
    joinedPointIds: [...joiners].filter(
      (pointId) => !raisers.has(voiceKey({ kind: 'point', pointId })),
    ),
  };
}
