import type { EventsMessage, WireEvent } from '@diemcau/shared/protocol/messages';
import { evolve } from '@diemcau/shared/session/evolve';
import { emptySession, type SessionState } from '@diemcau/shared/session/state';
import { create } from 'mutative';

/** An event that this viewer may see. */
export type SeenEvent = Extract<WireEvent, { event: unknown }>;

/** What a client holds: the state as of event `seq`; null and 0 before the first one. */
export interface Held {
  readonly seq: number;
  readonly state: SessionState | null;
}

export type FoldResult =
  | {
      readonly kind: 'folded';
      readonly seq: number;
      readonly state: SessionState;
      /** The events that were new and visible, in order. */
      readonly seen: readonly SeenEvent[];
    }
  /** Nothing in the message was new. */
  | { readonly kind: 'known' }
  /** Events before these are missing: ask for the tail. */
  | { readonly kind: 'gap' }
  /** An event could not be folded into what is held: take a snapshot. */
  | { readonly kind: 'broken' };

const isSeen = (event: WireEvent): event is SeenEvent => 'event' in event;

/**
 * Folds a batch into what is held, through the very `evolve` that the server runs (promise I3). Parts
 * of the state that the batch leaves alone keep their references, so that selectors stay stable.
 */
export function foldEvents(held: Held, { from, events }: EventsMessage): FoldResult {
  if (from > held.seq + 1) return { kind: 'gap' };
  const fresh = events.slice(held.seq + 1 - from);
  const last = fresh.at(-1);
  if (last === undefined) return { kind: 'known' };
  const seen = fresh.filter(isSeen);
  try {
    const state = create(held.state ?? emptySession(), (draft: SessionState) => {
      for (const { event, seq, at, actor } of seen) evolve(draft, event, { seq, at, actor });
    });
    return { kind: 'folded', seq: last.seq, state, seen };
  } catch {
    return { kind: 'broken' };
  }
}
