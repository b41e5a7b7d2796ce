import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';

/** How a room is connected, all its devices on the stage together. Units as in `PointQuality`. */
export interface RoomLink {
  /** Devices of this room on the stage. */
  readonly devices: number;
  readonly upBitrate: number;
  readonly downBitrate: number;
  readonly upLoss: number | null;
  readonly downLoss: number | null;
  readonly roundTrip: number | null;
  readonly layer: number | null;
  /** `tcp` as soon as one device gets through by TCP alone. */
  readonly protocol: 'udp' | 'tcp' | null;
  readonly health: Health;
}

/** `weak`: heard with effort; `poor`: words are lost. */
export type Health = 'good' | 'weak' | 'poor';

/** Opus conceals a few lost packets; past a tenth, words go. */
const LOSS = { weak: 0.03, poor: 0.1 };
/** Twice the one-way delays of ITU-T G.114: up to 150 ms nobody minds, past 400 ms people talk at once. */
const ROUND_TRIP = { weak: 300, poor: 800 };
/** Bits per second: a voice with its overhead, and the smallest picture beside it. */
const AVAILABLE = { weak: 200_000, poor: 60_000 };

export function healthOf({
  upLoss,
  downLoss,
  roundTrip,
  availableDown,
}: Pick<PointQuality, 'upLoss' | 'downLoss' | 'roundTrip' | 'availableDown'>): Health {
  const loss = Math.max(upLoss ?? 0, downLoss ?? 0);
  const delay = roundTrip ?? 0;
  const available = availableDown ?? Number.POSITIVE_INFINITY;
  if (loss >= LOSS.poor || delay >= ROUND_TRIP.poor || available < AVAILABLE.poor) return 'poor';
  if (loss >= LOSS.weak || delay >= ROUND_TRIP.weak || available < AVAILABLE.weak) return 'weak';
  return 'good';
}

const severity: Readonly<Record<Health, number>> = { good: 0, weak: 1, poor: 2 };
const worse = (one: Health, other: Health): Health =>
  severity[one] >= severity[other] ? one : other;
const larger = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Every room's link, by point: rates added up, of everything else the worst. Who sits in no room is left out. */
export function linksByPoint(qualities: readonly PointQuality[]): ReadonlyMap<string, RoomLink> {
  const links = new Map<string, RoomLink>();
  for (const quality of qualities) {
    const { pointId } = quality.party;
    if (pointId === null) continue;
    const { upBitrate, downBitrate, upLoss, downLoss, roundTrip, layer, protocol } = quality;
    const one: RoomLink = {
      ...{ upBitrate, downBitrate, upLoss, downLoss, roundTrip, layer, protocol },
      devices: 1,
      health: healthOf(quality),
    };
    const before = links.get(pointId);
    links.set(pointId, before === undefined ? one : together(before, one));
  }
  return links;
}

const together = (one: RoomLink, other: RoomLink): RoomLink => ({
  devices: one.devices + other.devices,
  upBitrate: one.upBitrate + other.upBitrate,
  downBitrate: one.downBitrate + other.downBitrate,
  upLoss: larger(one.upLoss, other.upLoss),
  downLoss: larger(one.downLoss, other.downLoss),
  roundTrip: larger(one.roundTrip, other.roundTrip),
  layer: larger(one.layer, other.layer),
  protocol: one.protocol === 'tcp' ? 'tcp' : (other.protocol ?? one.protocol),
  health: worse(one.health, other.health),
});
