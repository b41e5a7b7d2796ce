import type { Measured } from './messages.ts';

interface Stream {
  packets: number;
  first: number;
  /** Counted on past 65,535. */
  last: number;
}

/** Counts what arrives by stream. Every receiver has one: two receivers' streams may have one number. */
export interface Arrivals {
  take(datagram: Buffer): void;
  /** Milliseconds (performance.now) of the next packet of that stream. */
  next(ssrc: number): Promise<number>;
  /** Begins to count anew. */
  reset(): void;
  counted(): Omit<Measured, 'milliseconds'>;
}

const HALF = 0x8000;

/** @param wanted the streams that count; probes of the bandwidth do not. */
export function countArrivals(wanted: ReadonlySet<number>): Arrivals {
  const streams = new Map<number, Stream>();
  const waiting = new Map<number, (at: number) => void>();
  let bytes = 0;

  return {
    take: (datagram) => {
      const ssrc = datagram.readUInt32BE(8);
      if (!wanted.has(ssrc)) return;
      waiting.get(ssrc)?.(performance.now());
      waiting.delete(ssrc);
      bytes += datagram.length;
      const sequence = datagram.readUInt16BE(2);
      const stream = streams.get(ssrc);
      if (stream === undefined) {
        streams.set(ssrc, { packets: 1, first: sequence, last: sequence });
        return;
      }
      stream.packets += 1;
      const ahead = (sequence - stream.last) & 0xffff;
      if (ahead < HALF) stream.last += ahead;
    },
    next: (ssrc) => new Promise((resolve) => waiting.set(ssrc, resolve)),
    reset: () => {
      streams.clear();
      bytes = 0;
    },
    counted: () => {
      const all = [...streams.values()];
      const packets = all.reduce((sum, stream) => sum + stream.packets, 0);
      const sent = all.reduce((sum, { first, last }) => sum + last - first + 1, 0);
      return { streams: all.length, packets, lost: sent - packets, bytes };
    },
  };
}
