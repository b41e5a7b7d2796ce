import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ObstacleEvent } from './events.ts';

export function evolveObstacles(_state: SessionState, _event: ObstacleEvent, _stamp: Stamp): void {}
