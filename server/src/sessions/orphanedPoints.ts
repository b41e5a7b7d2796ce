import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Waiting } from './waiting.ts';

/** The server itself, putting right what a crash left behind. */
const RESTART: Actor = { role: 'system', pointId: null, unitId: null, identity: 'system:restart' };

/**
 * Points that the log calls connected when the session is first read: the program ended without a chance
 * to say that they were gone. They are disconnected before anything else is decided.
 */
export function orphanedPoints(state: SessionState, freshIdentifier: () => string): Waiting[] {
  return Object.values(state.attendance.points)
    .filter(({ connected }) => connected)
    .map(({ pointId }) => ({
      command: { id: freshIdentifier(), type: 'disconnectPoint', payload: { pointId } },
      actor: RESTART,
      answer: () => {},
    }));
}
