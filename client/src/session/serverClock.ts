const SAMPLES = 5;

/** Asks the server for its time (milliseconds since the epoch); null where no answer came. */
export type AskServerTime = () => Promise<number | null>;

/** The server's time, reckoned from this machine's clock and the difference measured between the two. */
export interface ServerClock {
  /** Milliseconds since the epoch, by the server's clock. */
  now(): number;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  offset(): number;
  /** A first, rough reading: the server's time as it stood in a message that has just arrived. */
  set(serverTime: number): void;
  /** Asks several times and takes the median difference, half of each round trip allowed for. */
  measure(ask: AskServerTime): Promise<void>;
}

/** A clock that goes like `machine` until it is set or measured. */
export function createServerClock(machine: () => number = Date.now): ServerClock {
  let difference = 0;
  return {
    now: () => machine() + difference,
    offset: () => difference,
    set(serverTime) {
      difference = serverTime - machine();
    },
    async measure(ask) {
      const differences: number[] = [];
      for (let count = 0; count < SAMPLES; count += 1) {
        const sentAt = machine();
        const serverTime = await ask();
        if (serverTime === null) continue;
        const receivedAt = machine();
        differences.push(serverTime - (sentAt + receivedAt) / 2);
      }
      difference = median(differences) ?? difference;
    },
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
