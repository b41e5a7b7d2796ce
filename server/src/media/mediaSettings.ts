import { availableParallelism, networkInterfaces } from 'node:os';

/** How this server carries pictures and sound. */
export interface MediaSettings {
  readonly on: boolean;
  /** MEDIASOUP_WORKER_BIN; null to find or build one. */
  readonly workerBin: string | null;
  /** Worker processes; 0 for one a core. */
  readonly workers: number;
  /** UDP and TCP port of the first worker, the next ones follow; 0 takes any free ones. */
  readonly port: number;
  readonly listenIp: string;
  /** The address that clients find us under; null for this machine's own. */
  readonly announcedAddress: string | null;
  /** Pictures beside those of chair, floor holder and screens that one receiver is sent. */
  readonly otherPictures: number;
  /** Bits per second that one device may send. */
  readonly maxBitrate: number;
  /** Streams of one session on one worker past which further receivers go to another worker. */
  readonly streamsPerWorker: number;
  readonly turnUrls: readonly string[];
  readonly turnSecret: string | null;
}

/** What a deployment changes by its environment (config.ts). */
export const MEDIA_DEFAULTS: MediaSettings = {
  on: true,
  workerBin: null,
  workers: 0,
  port: 40_000,
  listenIp: '0.0.0.0',
  announcedAddress: null,
  otherPictures: 4,
  maxBitrate: 4_500_000,
  streamsPerWorker: 500,
  turnUrls: [],
  turnSecret: null,
};

/** Milliseconds for which a stage that everybody has left is kept: a reload comes back to it. */
export const STAGE_LINGER = 10_000;

/** What one device, and all devices of one link, may have at once. */
export const LIMITS = {
  transports: 4,
  consumers: 200,
  producersOfIdentity: 8,
  requestsPerSecond: 50,
  requestBurst: 400,
} as const;

export const workerCount = ({ workers }: MediaSettings): number =>
  workers === 0 ? availableParallelism() : workers;

/** The address to announce: the one that was set, the one listened on, else this machine's first that others reach. */
export function announcedAddress({ announcedAddress, listenIp }: MediaSettings): string | null {
  if (announcedAddress !== null) return announcedAddress;
  if (listenIp !== '0.0.0.0') return null;
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return own?.address ?? '127.0.0.1';
}
