import type { FloorRequest, Speech } from '@diemcau/shared/session/floor/state';
import { currentSpeech } from '@diemcau/shared/session/floor/timeUsed';
import type { Party } from '@diemcau/shared/session/meta';
import { sameDelegation } from '@diemcau/shared/session/require';
import type { SessionState } from '@diemcau/shared/session/state';

/** An agency in a shared room asks and speaks for itself; what it does is not the room's. */
const isOwn = (party: Party, speaking: Pick<FloorRequest, 'pointId' | 'unitId'>): boolean =>
  sameDelegation(party, speaking);

/** The delegation's requests, in speaking order. */
export const ownRequests = ({ floor }: SessionState, party: Party): FloorRequest[] =>
  floor.queue.filter((request) => isOwn(party, request));

/** The speech that this delegation is giving, or null. */
export function ownSpeech({ floor }: SessionState, party: Party): Speech | null {
  const speech = currentSpeech(floor);
  return speech !== null && isOwn(party, speech) ? speech : null;
}
