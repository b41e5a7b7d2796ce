import type { SessionState } from '@diemcau/shared/session/state';
import type { Logger } from '../../log/logger.ts';
import type { MediaSettings } from '../mediaSettings.ts';
import type { SessionRouters } from '../sessionRouters.ts';
import type { Peer, Sent } from './peer.ts';

/** What the parts of one session's stage share. */
export interface StageCore {
  readonly sessionId: string;
  readonly settings: MediaSettings;
  readonly logger: Logger;
  readonly clock: () => number;
  /** The session as it stands; to be read at once and not kept. */
  readonly state: () => SessionState;
  readonly peers: Set<Peer>;
  /** Everything that is sent, by producer. */
  readonly producers: Map<string, Sent>;
  /** The session's routers, opened when the first asks for them. */
  readonly routers: () => Promise<SessionRouters>;
  /** Tells everybody, a little later, what there is to receive. */
  readonly announce: () => void;
  /** Looks again at what everybody, or this peer, is sent. */
  readonly reselect: (peer?: Peer) => void;
  readonly microphoneAdded: (sent: Sent) => void;
  readonly failed: (error: unknown) => void;
}
