/** When what waits is sent out. */
export interface Pace {
  /**
   * @param awaited somebody may see something of it: soon, though not more often than the rhythm allows.
   * @param hidden numbers alone wait for the others: no longer than they may be held back.
   */
  want(awaited: boolean, hidden: boolean): void;
  stop(): void;
}

/**
 * The first event after a rest goes out with the next turn of the event loop; the ones behind it are
 * gathered. Calls back with `true` when hidden numbers have been held back long enough.
 */
export function createPace(
  rhythm: { readonly coalesce: number; readonly holdHidden: number },
  flush: (everything: boolean) => void,
): Pace {
  let soon: NodeJS.Timeout | null = null;
  let late: NodeJS.Timeout | null = null;
  let lastFlush = Number.NEGATIVE_INFINITY;

  const flushSoon = (): void => {
    soon = null;
    lastFlush = performance.now();
    flush(false);
  };
  const flushLate = (): void => {
    late = null;
    // Often nothing is left to send: it must not hold up what comes next.
    flush(true);
  };
  return {
    want: (awaited, hidden) => {
      if (awaited) {
        const rest = Math.max(0, lastFlush + rhythm.coalesce - performance.now());
        soon ??= setTimeout(flushSoon, rest);
      }
      if (hidden) late ??= setTimeout(flushLate, rhythm.holdHidden).unref();
    },
    stop: () => {
      if (soon) clearTimeout(soon);
      if (late) clearTimeout(late);
    },
  };
}
