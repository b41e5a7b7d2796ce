import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { LifecycleEvent } from './events.ts';

export function evolveLifecycle(
  _state: SessionState,
  _event: LifecycleEvent,
  _stamp: Stamp,
): void {}
