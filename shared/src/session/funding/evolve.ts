import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FundingEvent } from './events.ts';

export function evolveFunding(_state: SessionState, _event: FundingEvent, _stamp: Stamp): void {}
