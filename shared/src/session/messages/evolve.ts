import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { MessageEvent } from './events.ts';

export function evolveMessages(_state: SessionState, _event: MessageEvent, _stamp: Stamp): void {}
