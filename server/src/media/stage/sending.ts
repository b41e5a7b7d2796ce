import type { MediaPayload, MediaSource } from '@diemcau/shared/protocol/mediaMessages';
import { sourcePolicy } from '@diemcau/shared/protocol/mediaPolicy';
import { consents, hasFloor, mayBeHeard } from '@diemcau/shared/session/stage/heard';
import { roleNow } from '@diemcau/shared/session/viewer';
import { LIMITS } from '../mediaSettings.ts';
import { answered, type Outcome, type Refusal, refusal } from './outcome.ts';
import { isOpen, type Peer, type Sent } from './peer.ts';
import type { StageCore } from './stageCore.ts';
import { valveOf } from './valve.ts';

type Asked = MediaPayload<'media:produce'>;

const KIND: Readonly<Record<MediaSource, 'audio' | 'video' | 'any'>> = {
  microphone: 'audio',
  screenSound: 'audio',
  camera: 'video',
  screen: 'video',
  check: 'any',
};

/** Takes in a camera, a microphone or a screen. A microphone begins paused, and stays so unless it may be heard. */
export async function produce(
  core: StageCore,
  peer: Peer,
  asked: Asked,
): Promise<Outcome<'media:produce'>> {
  const refused = refusedToSend(core, peer, asked);
  if (refused !== null) return refused;
  const transport = peer.transports.get(asked.transportId);
  if (transport?.direction !== 'send') return refusal('notFound', 'transportId');
  const held = asked.source === 'microphone' || asked.wish === 'closed';
  const producer = await transport.transport.produce({
    kind: asked.kind,
    rtpParameters: asked.rtpParameters,
    paused: held,
    keyFrameRequestDelay: 1_000,
  });
  if (peer.gone) {
    producer.close();
    return refusal('notOnStage');
  }
  // Only now: who may be heard can have changed while the worker was at it.
  const { permitted, wanted } = beginning(core, peer, asked);
  const valve = valveOf(producer, core.announce, core.failed);
  const sent: Sent = { producer, source: asked.source, peer, wanted, permitted, valve };
  peer.sent.set(producer.id, sent);
  core.producers.set(producer.id, sent);
  producer.observer.once('close', () => {
    peer.sent.delete(producer.id);
    core.producers.delete(producer.id);
    core.announce();
    core.reselect();
  });
  if (asked.source === 'microphone') core.microphoneAdded(sent);
  await valve.set(isOpen(sent));
  core.announce();
  core.reselect();
  return answered({ producerId: producer.id, open: isOpen(sent) });
}

function refusedToSend(core: StageCore, peer: Peer, { source, kind }: Asked): Refusal | null {
  const { party, actor } = peer.visitor;
  const role = roleNow(core.state().lifecycle, party);
  if (!sourcePolicy[source].includes(role)) return refusal('forbidden', 'source');
  if (KIND[source] !== 'any' && KIND[source] !== kind) return refusal('malformed', 'kind');
  const same = [...peer.sent.values()].some(
    (sent) => sent.source === source && sent.producer.kind === kind,
  );
  const ofIdentity = [...core.producers.values()].filter(
    (sent) => sent.peer.visitor.actor.identity === actor.identity,
  );
  return same || ofIdentity.length >= LIMITS.producersOfIdentity ? refusal('tooManyStreams') : null;
}

/** What was not allowed when it began is not wanted later: being allowed opens no microphone (STA-9). */
function beginning(
  core: StageCore,
  { visitor: { party } }: Peer,
  { source, wish }: Asked,
): { readonly permitted: boolean; readonly wanted: boolean } {
  if (source !== 'microphone') return { permitted: true, wanted: wish !== 'closed' };
  const state = core.state();
  const permitted = mayBeHeard(state, party);
  const byConsent = wish === 'byConsent' && hasFloor(state, party) && consents(state, party);
  return { permitted, wanted: permitted && (wish === 'open' || byConsent) };
}

/** Opens or closes what the peer sends, at its own wish. */
export async function setWanted(
  core: StageCore,
  peer: Peer,
  producerId: string,
  wanted: boolean,
): Promise<Outcome<'media:pauseProducer'>> {
  const sent = peer.sent.get(producerId);
  if (sent === undefined) return refusal('notFound', 'producerId');
  if (wanted && !sent.permitted) return refusal('microphoneHeld');
  sent.wanted = wanted;
  await sent.valve.set(isOpen(sent));
  core.announce();
  core.reselect();
  return answered({ open: isOpen(sent) });
}

export function closeProducer(peer: Peer, producerId: string): Outcome<'media:closeProducer'> {
  const sent = peer.sent.get(producerId);
  if (sent === undefined) return refusal('notFound', 'producerId');
  sent.producer.close();
  return answered({});
}
