import { z } from 'zod';

export const recordRequest = z.object({
  directory: z.string(),
  sessionId: z.string(),
  seq: z.int(),
});
export const makeRequest = z.object({ format: z.enum(['docx', 'md', 'json']) });

export const made = z.object({
  milliseconds: z.number(),
  /** The longest that the event loop was held up meanwhile. */
  blocked: z.number(),
  bytes: z.int(),
});
export type Made = z.infer<typeof made>;
