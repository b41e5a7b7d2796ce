import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { DirectiveEvent } from './events.ts';

export function evolveDirectives(
  _state: SessionState,
  _event: DirectiveEvent,
  _stamp: Stamp,
): void {}
