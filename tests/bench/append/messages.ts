import { z } from 'zod';

export const SENDERS = 32;

export const runRequest = z.object({ commands: z.int().positive() });

export const speed = z.object({
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  /** Rows or commands committed together, in the mean. */
  together: z.number(),
  count: z.int(),
});
export type Speed = z.infer<typeof speed>;
