import { z } from 'zod';

/** Who is measured: the server's own gateway, Socket.IO as it comes, or a loop over bare WebSockets. */
export const contender = z.enum(['diemcau', 'socketio', 'relay']);
export type Contender = z.infer<typeof contender>;

/** A server that waits for receivers. */
export const opened = z.object({
  port: z.int(),
  sessionId: z.string(),
  /** The Cookie header of each receiver. */
  cookies: z.array(z.string()),
  senderCookie: z.string(),
});
export type Opened = z.infer<typeof opened>;

export const openRequest = z.object({ points: z.int().positive() });

export const enterRequest = opened.extend({
  contender,
  /** The number of the next message, where the server does not say it. */
  next: z.int(),
});

export const measureRequest = z.object({
  rounds: z.int().positive(),
  /** Milliseconds between two messages, at least. */
  interval: z.number(),
  /** The events message that peers send on, as text; its numbers are replaced. Null for ours, which makes it. */
  template: z.string().nullable(),
});

export const measured = z.object({
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  deliveries: z.int(),
  lost: z.int(),
  outOfOrder: z.int(),
  bytesPerDelivery: z.number(),
  /** The events message that was last received, and its number. */
  template: z.string(),
  firstNumber: z.int(),
});
export type Measured = z.infer<typeof measured>;

export const nothing = z.unknown();
