import type { SessionEvent } from './events.ts';
import type { Stamp } from './meta.ts';

/** An event with its place in the log: what folds and projections read. */
export interface RecordedEvent extends Stamp {
  readonly event: SessionEvent;
  /** The event's own hash; the last one is printed on the record. */
  readonly hash: string;
}
