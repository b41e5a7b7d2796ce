import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionEvent } from './events.ts';

export function evolveConclusions(
  _state: SessionState,
  _event: ConclusionEvent,
  _stamp: Stamp,
): void {}
