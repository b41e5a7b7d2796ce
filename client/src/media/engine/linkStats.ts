import type { LinkSample } from '../saving.ts';

/** What the browser counted on one transport, since it was opened. */
export interface Counted {
  /** Milliseconds. */
  readonly roundTrip: number | null;
  readonly availableUp: number | null;
  readonly packets: number;
  readonly lost: number;
  readonly bytes: number;
  readonly protocol: string | null;
}

/** The stream by which mediasoup tries how much the link takes; its numbers have gaps that nobody lost. */
const PROBE_SSRC = 1234;

type Stat = Readonly<Record<string, unknown>>;

const numberOf = (stat: Stat | undefined, name: string): number | null => {
  const value = stat?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** Reads a transport's statistics, names as in the W3C's "Identifiers for WebRTC's Statistics API". */
export function countedBy(stats: Iterable<Stat>): Counted {
  const all = [...stats].filter(({ ssrc }) => ssrc !== PROBE_SSRC);
  const selected = all.find(({ type }) => type === 'transport')?.selectedCandidatePairId;
  const pair =
    all.find(({ id }) => id !== undefined && id === selected) ??
    all.find(({ type, nominated }) => type === 'candidate-pair' && nominated === true);
  const local = all.find(({ id }) => id !== undefined && id === pair?.localCandidateId);
  const sum = (type: string, name: string): number =>
    all
      .filter((stat) => stat.type === type)
      .reduce((total, stat) => total + (numberOf(stat, name) ?? 0), 0);
  const seconds = numberOf(pair, 'currentRoundTripTime');
  return {
    roundTrip: seconds === null ? null : Math.round(seconds * 1_000),
    availableUp: numberOf(pair, 'availableOutgoingBitrate'),
    packets: sum('outbound-rtp', 'packetsSent') + sum('inbound-rtp', 'packetsReceived'),
    lost: sum('remote-inbound-rtp', 'packetsLost') + sum('inbound-rtp', 'packetsLost'),
    bytes: sum('outbound-rtp', 'bytesSent') + sum('inbound-rtp', 'bytesReceived'),
    protocol: typeof local?.protocol === 'string' ? local.protocol : null,
  };
}

/** Below this a share of lost packets says nothing: a silent voice sends a handful a second. */
const ENOUGH_PACKETS = 30;

/** The share of packets lost between two readings; null where too few were sent to tell. */
export function lossBetween(before: Counted | null, now: Counted | null): number | null {
  if (before === null || now === null) return null;
  const packets = now.packets - before.packets;
  const lost = now.lost - before.lost;
  if (packets + lost < ENOUGH_PACKETS) return null;
  return Math.min(1, Math.max(0, lost / (packets + Math.max(0, lost))));
}

export interface Reading {
  readonly up: Counted | null;
  readonly down: Counted | null;
}

/** What two readings of both transports say of the link. */
export function sampleOf(
  before: Reading,
  now: Reading,
  seen: Pick<LinkSample, 'at' | 'isStarved'> & { readonly sendsPictures: boolean },
): LinkSample {
  const trips = [now.up?.roundTrip ?? null, now.down?.roundTrip ?? null].filter(
    (each) => each !== null,
  );
  return {
    at: seen.at,
    roundTrip: trips.length === 0 ? null : Math.max(...trips),
    lossUp: lossBetween(before.up, now.up),
    lossDown: lossBetween(before.down, now.down),
    availableUp: seen.sendsPictures ? (now.up?.availableUp ?? null) : null,
    isStarved: seen.isStarved,
  };
}
