import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { SolutionEvent } from './events.ts';

export function evolveSolutions(_state: SessionState, _event: SolutionEvent, _stamp: Stamp): void {}
