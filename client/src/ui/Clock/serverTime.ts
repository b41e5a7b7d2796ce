import { createContext, useContext, useSyncExternalStore } from 'react';

const SECOND = 1000;

/** How far the server's clock is ahead of this machine's, in milliseconds. The session page provides it. */
export const ServerOffsetContext = createContext(0);

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

/** What all clocks read: it moves with the timer, so that one render never reads two different times. */
let reading = Date.now();

function read(): number {
  const now = Date.now();
  if (timer === null && Math.abs(now - reading) > SECOND / 10) reading = now;
  return reading;
}

/** One timer for all clocks of the page, running only while there is one. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    reading = Date.now();
    for (const each of listeners) each();
  }, SECOND / 4);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  };
}

const still = () => () => {};

/**
 * The server's time in milliseconds, rounded down to a step; a component renders again when a step has
 * passed. Use it in the smallest component that shows time. `isRunning` false leaves it where it was.
 */
export function useServerTime(step: number = SECOND, isRunning = true): number {
  const offset = useContext(ServerOffsetContext);
  return useSyncExternalStore(
    isRunning ? subscribe : still,
    () => Math.floor((read() + offset) / step) * step,
  );
}
