import { vi } from 'vitest';

/** Milliseconds that a test waits for what should happen: a ceiling for a busy machine, of no cost to others. */
export const PATIENCE = 10_000;

const waitFor = vi.waitFor.bind(vi);
// Vitest has no setting for it, and its own ceiling of a second is less than a busy machine needs.
vi.waitFor = (happens, options) =>
  waitFor(happens, typeof options === 'number' ? options : { timeout: PATIENCE, ...options });
