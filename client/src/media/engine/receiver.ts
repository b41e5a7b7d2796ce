import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import type { types } from 'mediasoup-client';
import type { Stand } from './engineParts.ts';
import type { StageLink } from './stageLink.ts';

/** One stream that arrives. */
export interface Arriving {
  readonly consumer: types.Consumer;
  /** Whether the server sends it just now. */
  flowing: boolean;
  /** The picture layer that is sent; null for none. */
  layer: number | null;
}

/** What this page receives: all voices, and the pictures that were ever seen. */
export interface Receiver {
  /** What there is to receive, and which pictures of it are seen. */
  want(producers: readonly StageProducer[], seen: ReadonlySet<string>): void;
  arriving(producerId: string): Arriving | null;
  lose(): void;
  stop(): void;
}

/** @param changed is told when something arrives, stops or changes. */
export function createReceiver(stand: Stand, changed: () => void): Receiver {
  const received = new Map<string, Arriving>();
  /** Asked for, or refused for good: asked only once. */
  const asked = new Set<string>();

  const byConsumer = (consumerId: string): Arriving | undefined =>
    [...received.values()].find(({ consumer }) => consumer.id === consumerId);
  const forget = (producerId: string): void => {
    received.get(producerId)?.consumer.close();
    received.delete(producerId);
    asked.delete(producerId);
  };
  const receive = async (link: StageLink, producerId: string): Promise<void> => {
    const result = await link.receive(producerId);
    if (stand.link() !== link || !asked.has(producerId)) {
      if (result.ok) result.consumer.close();
      return;
    }
    if (!result.ok) {
      if (result.trouble.kind === 'gone') asked.delete(producerId);
      // A codec that this browser has not: one picture less, not a stage less.
      else if (result.trouble.kind !== 'failure') stand.troubled(link, result.trouble);
      return;
    }
    const { consumer } = result;
    received.set(producerId, { consumer, flowing: false, layer: null });
    for (const event of ['mute', 'unmute']) consumer.track.addEventListener(event, changed);
    changed();
    await stand.wire.request('media:resumeConsumer', { consumerId: consumer.id });
  };

  const stopListening = [
    stand.wire.onMessage('media:consumer', ({ consumerId, flowing, layer }) => {
      const arriving = byConsumer(consumerId);
      if (arriving === undefined) return;
      arriving.flowing = flowing;
      arriving.layer = layer;
      changed();
    }),
    stand.wire.onMessage('media:consumerClosed', ({ consumerId }) => {
      const arriving = byConsumer(consumerId);
      if (arriving === undefined) return;
      forget(arriving.consumer.producerId);
      changed();
    }),
  ];
  const lose = (): void => {
    for (const producerId of [...received.keys()]) forget(producerId);
    asked.clear();
  };

  return {
    want(producers, seen) {
      const there = new Set(producers.map(({ producerId }) => producerId));
      for (const producerId of [...asked]) if (!there.has(producerId)) forget(producerId);
      const link = stand.link();
      if (link === null) return;
      for (const { producerId, kind, own, source } of producers) {
        const isWanted = kind === 'audio' || seen.has(producerId);
        if (own || source === 'check' || !isWanted || asked.has(producerId)) continue;
        asked.add(producerId);
        void receive(link, producerId);
      }
    },
    arriving: (producerId) => received.get(producerId) ?? null,
    lose,
    stop() {
      for (const stop of stopListening) stop();
      lose();
    },
  };
}
