import { evolve } from '@diemcau/shared/session/evolve';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { type Audience, maySee, visibilityOf } from '@diemcau/shared/session/redact';
import { emptySession, type SessionState } from '@diemcau/shared/session/state';

/** What an audience has seen so far, folded: brought forward when asked, not at every event. */
export interface AudienceFold {
  /** The state after event number `seq`; never taken back to an earlier one. */
  at(seq: number): SessionState;
}

/**
 * The fold of what this audience may see (promises I3, I6): the same as a client of that audience holds
 * that was there from the first event. `events[n]` has the number n + 1.
 */
export function audienceFold(events: readonly RecordedEvent[], audience: Audience): AudienceFold {
  const state = emptySession();
  let folded = 0;
  return {
    at: (seq) => {
      for (const recorded of events.slice(folded, seq)) {
        if (maySee(audience, visibilityOf(recorded.event))) evolve(state, recorded.event, recorded);
      }
      folded = Math.max(folded, seq);
      return state;
    },
  };
}
