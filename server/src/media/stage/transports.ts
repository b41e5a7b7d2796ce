import type { MediaPayload } from '@diemcau/shared/protocol/mediaMessages';
import { LIMITS } from '../mediaSettings.ts';
import { turnServers } from '../turn.ts';
import { answered, type Outcome, refusal } from './outcome.ts';
import type { Peer, PeerTransport } from './peer.ts';
import type { StageCore } from './stageCore.ts';

/**
 * Bits per second that a receiver is always taken to have room for: the small picture of a document is not
 * dropped and begun anew whenever a narrow link is measured narrower still. Whoever has less gives it up itself.
 */
const ROOM_FOR_A_DOCUMENT = 100_000;

export async function createTransport(
  core: StageCore,
  peer: Peer,
  asked: MediaPayload<'media:createTransport'>,
): Promise<Outcome<'media:createTransport'>> {
  if (peer.transports.size >= LIMITS.transports) return refusal('tooManyStreams');
  const receives = asked.direction === 'receive';
  const branch = receives ? await peer.routers.branchForReceiver() : peer.routers.home;
  const transport = await branch.router.createWebRtcTransport({
    webRtcServer: branch.pooled.webRtcServer,
    enableUdp: true,
    enableTcp: true,
    preferUdp: true,
    initialAvailableOutgoingBitrate: 600_000,
  });
  if (peer.gone) {
    transport.close();
    return refusal('notOnStage');
  }
  const kept: PeerTransport = receives
    ? { direction: 'receive', transport, branch, rtpCapabilities: asked.rtpCapabilities }
    : { direction: 'send', transport };
  peer.transports.set(transport.id, kept);
  transport.observer.once('close', () => peer.transports.delete(transport.id));
  if (receives) await transport.setMinOutgoingBitrate(ROOM_FOR_A_DOCUMENT);
  else await transport.setMaxIncomingBitrate(core.settings.maxBitrate);
  const { id, iceParameters, iceCandidates, dtlsParameters } = transport;
  return answered({ transportId: id, iceParameters, iceCandidates, dtlsParameters });
}

export async function connectTransport(
  peer: Peer,
  { transportId, dtlsParameters }: MediaPayload<'media:connectTransport'>,
): Promise<Outcome<'media:connectTransport'>> {
  const own = peer.transports.get(transportId);
  if (own === undefined) return refusal('notFound', 'transportId');
  await own.transport.connect({ dtlsParameters });
  return answered({});
}

export async function restartIce(
  core: StageCore,
  peer: Peer,
  transportId: string,
): Promise<Outcome<'media:restartIce'>> {
  const own = peer.transports.get(transportId);
  if (own === undefined) return refusal('notFound', 'transportId');
  const iceParameters = await own.transport.restartIce();
  return answered({ iceParameters, iceServers: relaysFor(core, peer) });
}

export function closeTransport(peer: Peer, transportId: string): Outcome<'media:closeTransport'> {
  const own = peer.transports.get(transportId);
  if (own === undefined) return refusal('notFound', 'transportId');
  own.transport.close();
  return answered({});
}

export function relaysFor({ settings, clock, sessionId }: StageCore, { visitor }: Peer) {
  const name = `${sessionId}-${visitor.actor.identity}`.replaceAll(/[^A-Za-z0-9-]/g, '-');
  return turnServers(settings.turnUrls, settings.turnSecret, name, clock());
}
