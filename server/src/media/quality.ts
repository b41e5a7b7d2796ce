import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import { roleNow } from '@diemcau/shared/session/viewer';
import type { types } from 'mediasoup';
import type { Peer } from './stage/peer.ts';
import type { StageCore } from './stage/stageCore.ts';

/** Who sees how every point is connected. */
const SEES = new Set(['technician', 'chair', 'secretary']);

/** Measures everybody on a stage, and tells those who watch over it. */
export async function measureStage(core: StageCore): Promise<readonly PointQuality[]> {
  const measured = await Promise.all([...core.peers].map(measure));
  const points = measured.filter((each) => each !== null);
  const { lifecycle } = core.state();
  for (const { visitor } of core.peers) {
    if (SEES.has(roleNow(lifecycle, visitor.party))) {
      visitor.socket.volatile.emit('media:quality', { points });
    }
  }
  return points;
}

/** Null for one that has no connection, or lost it while it was measured. */
async function measure(peer: Peer): Promise<PointQuality | null> {
  const transports = [...peer.transports.values()];
  const up = transports.find(({ direction }) => direction === 'send');
  const down = transports.find(({ direction }) => direction === 'receive');
  if (up === undefined && down === undefined) return null;
  try {
    const [sends] = (await up?.transport.getStats()) ?? [];
    const [receives] = (await down?.transport.getStats()) ?? [];
    const layers = [...peer.received.values()].map(({ layer }) => layer ?? -1);
    const layer = Math.max(-1, ...layers);
    return {
      party: peer.visitor.party,
      upBitrate: sends?.recvBitrate ?? 0,
      upLoss: sends?.rtpPacketLossReceived ?? null,
      downBitrate: receives?.sendBitrate ?? 0,
      downLoss: receives?.rtpPacketLossSent ?? null,
      availableDown: receives?.availableOutgoingBitrate ?? null,
      roundTrip: await roundTripOf(peer),
      layer: layer < 0 ? null : layer,
      protocol: protocolOf(up?.transport ?? down?.transport),
    };
  } catch (error) {
    if (transports.some(({ transport }) => transport.closed)) return null;
    throw error;
  }
}

/** From the first stream of which the receiver has reported. */
async function roundTripOf({ received, sent }: Peer): Promise<number | null> {
  for (const { consumer } of received.values()) {
    if (consumer.paused || consumer.producerPaused) continue;
    const stats = await consumer.getStats();
    const told = stats.find(({ roundTripTime }) => roundTripTime !== undefined);
    if (told?.roundTripTime !== undefined) return told.roundTripTime;
  }
  for (const { producer } of sent.values()) {
    const [stat] = await producer.getStats();
    if (stat?.roundTripTime) return stat.roundTripTime;
  }
  return null;
}

const protocolOf = (transport: types.WebRtcTransport | undefined): 'udp' | 'tcp' | null =>
  transport?.iceSelectedTuple?.protocol ?? null;
