import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AgendaEvent } from './events.ts';

export function evolveAgenda(_state: SessionState, _event: AgendaEvent, _stamp: Stamp): void {}
