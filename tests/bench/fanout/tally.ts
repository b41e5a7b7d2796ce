const LONGEST = 10_000;

/** What reached whom when, over rounds of one message to everybody. */
export interface Tally {
  /** Notes that the message with this number leaves now; resolves when all have it, or after ten seconds. */
  send(number: number, leave: () => void): Promise<void>;
  /** Receiver number `who` has received message `number`, of so many bytes. */
  hear(who: number, number: number, size: number): void;
  result(): TallyResult;
}

export interface TallyResult {
  /** Milliseconds from sending to arrival, one for each delivery. */
  readonly latencies: Float64Array;
  readonly lost: number;
  /** Deliveries that were not the next number for their receiver. */
  readonly outOfOrder: number;
  readonly bytes: number;
}

/** @param first the number of the first message. */
export function createTally(receivers: number, rounds: number, first: number): Tally {
  const latencies = new Float64Array(receivers * rounds);
  const next = new Int32Array(receivers).fill(first);
  let heard = 0;
  let heardOfRound = 0;
  let outOfOrder = 0;
  let bytes = 0;
  let current = -1;
  let sentAt = 0;
  let complete = (): void => {};

  return {
    send: (number, leave) => {
      current = number;
      heardOfRound = 0;
      return new Promise((resolve) => {
        const giveUp = setTimeout(resolve, LONGEST);
        complete = () => {
          clearTimeout(giveUp);
          resolve();
        };
        sentAt = performance.now();
        leave();
      });
    },
    hear: (who, number, size) => {
      const now = performance.now();
      if (number !== next[who] || number !== current) outOfOrder += 1;
      next[who] = number + 1;
      if (number !== current) return;
      latencies[heard] = now - sentAt;
      heard += 1;
      bytes += size;
      heardOfRound += 1;
      if (heardOfRound === receivers) complete();
    },
    result: () => ({
      latencies: latencies.subarray(0, heard),
      lost: receivers * rounds - heard,
      outOfOrder,
      bytes,
    }),
  };
}
