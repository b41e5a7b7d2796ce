import { z } from 'zod';

export const recordRequest = z.object({
  directory: z.string(),
  sessionId: z.string(),
  seq: z.int(),
});
export const makeRequest = z.object({ format: z.enum(['docx', 'pdf', 'xlsx', 'md', 'json']) });

export const made = z.object({
  milliseconds: z.number(),
  /** Of all threads meanwhile. */
  cpuMilliseconds: z.number(),
  /** The longest that the event loop was held up meanwhile. */
  blocked: z.number(),
  /** The most processor time that the asking thread itself took without letting others have their turn; milliseconds. */
  ownWork: z.number(),
  bytes: z.int(),
  /** How often it was told how far it had come. */
  reports: z.int(),
});
export type Made = z.infer<typeof made>;

export const cancelled = z.object({
  /** Milliseconds until it was given up and nothing of it lay on the disk. */
  gone: z.number(),
  /** Milliseconds until the next one had begun. */
  next: z.number(),
});

/** The most that the process, with all its threads, has held so far. */
export const peak = z.object({ mebibytes: z.number() });
