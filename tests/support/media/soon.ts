import { vi } from 'vitest';

/** Waits until it holds: media comes over real networks and processes, and machines are busy at times. */
export const soon = <Result>(holds: () => Result | Promise<Result>, within = 10_000) =>
  vi.waitFor(holds, { timeout: within, interval: 50 });
