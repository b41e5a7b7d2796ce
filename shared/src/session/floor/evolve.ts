import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FloorEvent } from './events.ts';

export function evolveFloor(_state: SessionState, _event: FloorEvent, _stamp: Stamp): void {}
