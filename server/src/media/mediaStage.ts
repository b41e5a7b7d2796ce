import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Visitor } from '../live/liveSocket.ts';
import type { Logger } from '../log/logger.ts';
import { type MediaSettings, STAGE_LINGER } from './mediaSettings.ts';
import { openSessionRouters, type SessionRouters } from './sessionRouters.ts';
import { changesHearing, settleMicrophones } from './stage/hearing.ts';
import { answered, type Outcome, refusal } from './stage/outcome.ts';
import { isOpen, type Peer, type Sent } from './stage/peer.ts';
import { mayReceive } from './stage/receiving.ts';
import { createSelection } from './stage/selecting.ts';
import type { StageCore } from './stage/stageCore.ts';
import { relaysFor } from './stage/transports.ts';
import { observeVoices, type Volumes } from './stage/voiceObserver.ts';
import type { WorkerPool } from './workerPool.ts';

/** A session, as far as its stage looks at it. */
export interface StageSession {
  readonly sessionId: string;
  state(): SessionState;
  /** Calls back after each batch of events is committed and folded. Returns the way to stop. */
  onCommitted(listener: (events: readonly RecordedEvent[]) => void): () => void;
}

/** Pictures and sound of one session. */
export interface MediaStage {
  readonly core: StageCore;
  join(visitor: Visitor): Promise<Outcome<'media:join'>>;
  peerOf(visitor: Visitor): Peer | null;
  leave(visitor: Visitor): void;
  /** A worker died: whoever was carried by it begins anew. */
  renewIfBroken(): void;
  close(): void;
}

export interface StageOptions {
  readonly session: StageSession;
  readonly pool: WorkerPool;
  readonly settings: MediaSettings;
  readonly logger: Logger;
  readonly clock: () => number;
  readonly onEmpty: () => void;
}

/** Milliseconds within which changes of what there is to receive are told together. */
const TOGETHER = 40;

export function createMediaStage(options: StageOptions): MediaStage {
  const { session, logger } = options;
  const peers = new Map<Visitor, Peer>();
  const selection = createSelection();
  let opened: Promise<SessionRouters> | null = null;
  let addVoice: ((producerId: string) => Promise<void>) | null = null;
  let announcing: NodeJS.Timeout | null = null;
  let lingering: NodeJS.Timeout | null = null;
  const present = new Set<Peer>();

  const failed = (error: unknown) => logger.warn({ err: error }, 'media operation failed');
  const core: StageCore = {
    sessionId: session.sessionId,
    settings: options.settings,
    logger,
    clock: options.clock,
    state: session.state,
    peers: present,
    producers: new Map(),
    routers: () => {
      opened ??= openRouters().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
    announce: () => {
      announcing ??= setTimeout(announceNow, TOGETHER).unref();
    },
    reselect: (peer) => selection.run(core, peer),
    microphoneAdded: ({ producer }) => {
      addVoice?.(producer.id).catch((error: unknown) => {
        if (!producer.closed) failed(error);
      });
    },
    failed,
  };

  const openRouters = async (): Promise<SessionRouters> => {
    const routers = await openSessionRouters(options.pool, options.settings.streamsPerWorker);
    addVoice = await observeVoices(routers.home.router, hearVoices);
    return routers;
  };
  const hearVoices = (volumes: Volumes): void => {
    selection.heard(core, volumes);
    const speakers = volumes.filter(({ producerId }) => selection.voices().has(producerId));
    for (const { visitor } of present) visitor.socket.volatile.emit('media:speakers', { speakers });
  };
  const announceNow = (): void => {
    announcing = null;
    const producers = [...core.producers.values()];
    for (const peer of present) {
      const seen = producers
        .filter((sent) => sent.peer === peer || mayReceive(peer, sent))
        .map((sent) => described(sent, peer));
      peer.visitor.socket.emit('media:producers', { producers: seen });
    }
  };
  const remove = (peer: Peer): void => {
    if (peer.gone) return;
    peer.gone = true;
    peers.delete(peer.visitor);
    present.delete(peer);
    for (const { transport } of [...peer.transports.values()]) transport.close();
  };
  const stay = (): void => {
    if (lingering) clearTimeout(lingering);
    lingering = null;
  };
  const lingerIfEmpty = (): void => {
    if (present.size === 0) lingering ??= setTimeout(options.onEmpty, STAGE_LINGER).unref();
  };
  const closeRouters = (): void => {
    opened?.then((routers) => routers.close()).catch(() => undefined);
    opened = null;
    addVoice = null;
  };
  const close = (): void => {
    stopFollowing();
    for (const peer of [...present]) remove(peer);
    closeRouters();
    for (const timer of [announcing, lingering]) if (timer) clearTimeout(timer);
  };
  const stopFollowing = session.onCommitted((events) => {
    if (changesHearing(events)) settleMicrophones(core, events).catch(failed);
  });

  return {
    core,
    join: async (visitor) => {
      stay();
      const routers = await core.routers().finally(lingerIfEmpty);
      if (!visitor.socket.connected || !routers.isAlive()) return refusal('notOnStage');
      stay();
      const before = peers.get(visitor);
      if (before) remove(before);
      const peer = newPeer(visitor, routers);
      peers.set(visitor, peer);
      present.add(peer);
      core.announce();
      return answered({
        rtpCapabilities: routers.home.router.rtpCapabilities,
        iceServers: relaysFor(core, peer),
        otherPictures: options.settings.otherPictures,
      });
    },
    peerOf: (visitor) => peers.get(visitor) ?? null,
    leave: (visitor) => {
      const peer = peers.get(visitor);
      if (peer === undefined) return;
      remove(peer);
      lingerIfEmpty();
    },
    renewIfBroken: () => {
      const broken = [...present].filter(({ routers }) => !routers.isAlive());
      if (broken.length === 0) return;
      closeRouters();
      for (const peer of [...present]) {
        remove(peer);
        peer.visitor.socket.emit('media:renegotiate', { reason: 'workerDied' });
      }
    },
    close,
  };
}

const newPeer = (visitor: Visitor, routers: SessionRouters): Peer => ({
  visitor,
  routers,
  transports: new Map(),
  sent: new Map(),
  received: new Map(),
  pictures: new Map(),
  tiles: [],
  gone: false,
});

const described = (sent: Sent, receiver: Peer): StageProducer => ({
  producerId: sent.producer.id,
  source: sent.source,
  kind: sent.producer.kind,
  party: sent.peer.visitor.party,
  open: isOpen(sent),
  own: sent.peer === receiver,
});
