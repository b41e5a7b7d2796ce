import { z } from 'zod';

/** Who is measured: the server's own stage, or mediasoup wired by hand. */
export const contender = z.enum(['diemcau', 'bare']);
export type Contender = z.infer<typeof contender>;

export const openRequest = z.object({
  points: z.int().nonnegative(),
  mode: z.enum(['chaired', 'free']),
});

/** A server that waits for devices. */
export const opened = z.object({
  url: z.string(),
  sessionId: z.string(),
  /** Cookie headers: the chair's, one of each point, and that of everybody who only receives. */
  chair: z.string(),
  points: z.array(z.string()),
  viewer: z.string(),
  pointIds: z.array(z.string()),
});
export type Opened = z.infer<typeof opened>;

/** What the media worker and the process beside it have used so far: microseconds of CPU, user and system. */
export const used = z.object({ worker: z.number(), server: z.number() });

export const floorRequest = z.object({ pointId: z.string() });

/** Who comes onto the stage, and what they send. */
export const enterRequest = opened.extend({
  contender,
  /** Devices that send, the chair first, then points. */
  senders: z.int().positive(),
  /** Devices that only receive. */
  viewers: z.int().nonnegative(),
  /** Whether senders receive one another. */
  mutual: z.boolean(),
  /** Pictures that each receiver has tiles for. */
  tiles: z.int().nonnegative(),
  /** Bits per second of each camera; null where there are none. */
  picture: z.int().positive().nullable(),
  sound: z.boolean(),
});
export type EnterRequest = z.infer<typeof enterRequest>;

export const measureRequest = z.object({ milliseconds: z.number() });

export const measured = z.object({
  milliseconds: z.number(),
  /** Streams that something came on. */
  streams: z.int(),
  packets: z.int(),
  /** Numbers that were missing between the first and the last packet of each stream. */
  lost: z.int(),
  /** Of the UDP datagrams, without headers of UDP and IP. */
  bytes: z.number(),
});
export type Measured = z.infer<typeof measured>;

/** Milliseconds. */
export const floorTimes = z.object({ sound: z.number() });
export const entryTimes = z.object({ connected: z.number(), picture: z.number() });
