import type { WireEvent } from '@diemcau/shared/protocol/messages';

/** What the peer sends: every event that the viewer may see, then that this was all. */
export interface OneByOne {
  event: (event: WireEvent) => void;
  complete: () => void;
}
