import type { MediaPayload } from '@diemcau/shared/protocol/mediaMessages';
import { LIMITS } from '../mediaSettings.ts';
import { answered, type Outcome, refusal } from './outcome.ts';
import type { Peer, PeerTransport, Received, Sent } from './peer.ts';
import type { StageCore } from './stageCore.ts';
import { valveOf } from './valve.ts';

type ReceiveTransport = Extract<PeerTransport, { direction: 'receive' }>;

/** Prepares to send the peer what somebody else sends; nothing flows yet. */
export async function consume(
  core: StageCore,
  peer: Peer,
  { transportId, producerId }: MediaPayload<'media:consume'>,
): Promise<Outcome<'media:consume'>> {
  const own = peer.transports.get(transportId);
  if (own?.direction !== 'receive') return refusal('notFound', 'transportId');
  const from = core.producers.get(producerId);
  if (from === undefined || !mayReceive(peer, from)) return refusal('notFound', 'producerId');
  const already = [...peer.received.values()].some((received) => received.from === from);
  if (already) return refusal('alreadyDone', 'producerId');
  if (peer.received.size >= LIMITS.consumers) return refusal('tooManyStreams');
  return consumeFrom(core, peer, own, from);
}

/** A check comes back to whoever makes it and goes to nobody else; of all else only what others send. */
export const mayReceive = (peer: Peer, { source, peer: sender }: Sent): boolean =>
  source === 'check' ? sender === peer : sender !== peer;

async function consumeFrom(
  core: StageCore,
  peer: Peer,
  { transport, branch, rtpCapabilities }: ReceiveTransport,
  from: Sent,
): Promise<Outcome<'media:consume'>> {
  const { id: producerId, kind } = from.producer;
  await peer.routers.carry(producerId, branch);
  if (!branch.router.canConsume({ producerId, rtpCapabilities })) return refusal('mediaRefused');
  const consumer = await transport.consume({ producerId, rtpCapabilities, paused: true });
  if (peer.gone || from.producer.closed) {
    consumer.close();
    return from.producer.closed ? refusal('notFound', 'producerId') : refusal('notOnStage');
  }
  const { socket } = peer.visitor;
  const tell = () => {
    const flowing = !consumer.paused && !consumer.producerPaused;
    const { layer } = received;
    socket.emit('media:consumer', { consumerId: consumer.id, flowing, layer });
  };
  const valve = valveOf(consumer, tell, core.failed);
  const received: Received = { consumer, from, ready: false, layer: null, valve };
  peer.received.set(consumer.id, received);
  peer.routers.count(branch, 1);
  consumer.on('producerpause', tell);
  consumer.on('producerresume', tell);
  consumer.on('layerschange', (layers) => {
    received.layer = layers?.spatialLayer ?? null;
    tell();
  });
  consumer.on('producerclose', () => {
    socket.emit('media:consumerClosed', { consumerId: consumer.id });
  });
  consumer.observer.once('close', () => {
    peer.received.delete(consumer.id);
    if (peer.routers.isAlive()) peer.routers.count(branch, -1);
  });
  const { rtpParameters } = consumer;
  return answered({ consumerId: consumer.id, producerId, kind, rtpParameters });
}

export function resumeConsumer(
  core: StageCore,
  peer: Peer,
  consumerId: string,
): Outcome<'media:resumeConsumer'> {
  const received = peer.received.get(consumerId);
  if (received === undefined) return refusal('notFound', 'consumerId');
  received.ready = true;
  core.reselect(peer);
  return answered({});
}

export function closeConsumer(peer: Peer, consumerId: string): Outcome<'media:closeConsumer'> {
  const received = peer.received.get(consumerId);
  if (received === undefined) return refusal('notFound', 'consumerId');
  received.consumer.close();
  return answered({});
}

export function watch(
  core: StageCore,
  peer: Peer,
  { tiles }: MediaPayload<'media:watch'>,
): Outcome<'media:watch'> {
  peer.tiles = tiles;
  core.reselect(peer);
  return answered({});
}
