import { GENESIS } from '@diemcau/shared/log/storedEvent';
import type { AppendRequest, Head } from './eventStore.ts';

/** Whether a request's events are the next ones of this log: its session, its numbers, its chain. */
export function continuesLog(head: Head | null, request: AppendRequest): boolean {
  let last = head ?? { seq: 0, hash: GENESIS };
  if (request.expectedSeq !== last.seq) return false;
  for (const { sessionId, seq, previousHash, hash } of request.events) {
    const next = seq === last.seq + 1 && previousHash === last.hash;
    if (!next || sessionId !== request.sessionId) return false;
    last = { seq, hash };
  }
  return true;
}
