import { z } from 'zod';

/** What a process has used since it started. */
export const usage = z.object({
  /** Microseconds on any core, user and system. */
  cpu: z.number(),
  /** Resident bytes. */
  resident: z.number(),
});
export type Usage = z.infer<typeof usage>;

/** This process's usage so far; its children run with `--expose-gc`. Collecting is not counted as use. */
export function ownUsage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, resident: process.memoryUsage.rss() };
}

/** The same, after a garbage collection: where a measurement begins. */
export function ownUsageAtRest(): Usage {
  globalThis.gc?.();
  return ownUsage();
}
