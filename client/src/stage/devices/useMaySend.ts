import type { MediaSource } from '@diemcau/shared/protocol/mediaMessages';
import { sourcePolicy } from '@diemcau/shared/protocol/mediaPolicy';
import { useParty } from '../../session/useSession.ts';

/** Whether the role of just now may send what is asked for. */
export function useMaySend(): (source: MediaSource) => boolean {
  const { role } = useParty();
  return (source) => sourcePolicy[source].includes(role);
}
