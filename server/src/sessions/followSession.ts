import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import type { SessionRooms } from './sessionRooms.ts';

/** One session's log so far, and the way to stop hearing what comes after. */
export interface FollowedSession {
  readonly history: readonly RecordedEvent[];
  readonly stop: () => void;
}

/** Rooms that also tell what they have committed. */
export interface FollowableRooms extends SessionRooms {
  /**
   * The events so far, and every batch committed from then on: in order, none twice, none left out. The
   * room stays in memory meanwhile. Null where no such session exists.
   */
  follow(
    sessionId: string,
    onCommitted: (events: readonly RecordedEvent[]) => void,
  ): Promise<FollowedSession | null>;
}
