import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { VoteEvent } from './events.ts';

export function evolveVotes(_state: SessionState, _event: VoteEvent, _stamp: Stamp): void {}
