/** Milliseconds that a datagram may wait for its turn before it is thrown away. */
const LONGEST_QUEUE = 800;
/** What IP and UDP add to each datagram, in bytes. */
const HEADERS = 28;

/** One way of a narrow link: datagrams go one after another. */
export interface Lane {
  /** Milliseconds until a datagram of so many bytes has left; null where too many wait before it. */
  waitFor(bytes: number, bitsPerSecond: number | null): number | null;
}

export function createLane(): Lane {
  let freeAt = 0;
  return {
    waitFor: (bytes, bitsPerSecond) => {
      if (bitsPerSecond === null) return 0;
      const now = performance.now();
      const begin = Math.max(now, freeAt);
      if (begin - now > LONGEST_QUEUE) return null;
      freeAt = begin + ((bytes + HEADERS) * 8 * 1_000) / bitsPerSecond;
      return freeAt - now;
    },
  };
}
