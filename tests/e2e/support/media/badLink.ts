import { createSocket, type Socket } from 'node:dgram';

/** How bad a link is; whatever is not named is as good as the machine's loopback. */
export interface LinkManners {
  /** Bits a second that it carries each way; null for no bound. */
  readonly bitsPerSecond: number | null;
  /** Share of the packets that it loses, 0 to 1. */
  readonly loss: number;
  /** Milliseconds that each packet takes one way. */
  readonly delay: number;
}

const GOOD: LinkManners = { bitsPerSecond: null, loss: 0, delay: 0 };
/** Milliseconds that a packet may wait for its turn before the link throws it away. */
const LONGEST_QUEUE = 400;
/** What IP and UDP add to each datagram, in bytes. */
const HEADERS = 28;

/** A UDP link between browsers and the media worker on this machine, as bad as a test wants it. */
export interface BadLink {
  readonly port: number;
  /** From now on. */
  become(manners: Partial<LinkManners>): void;
  close(): void;
}

/** Opens the link to a port on 127.0.0.1; every sender has a way of its own, they share the bandwidth. */
export async function openBadLink(targetPort: number): Promise<BadLink> {
  let manners = GOOD;
  const up = createQueue();
  const down = createQueue();
  const timers = new Set<NodeJS.Timeout>();
  const waysOut = new Map<string, Socket>();
  const outside = createSocket('udp4');

  const carry = (queue: Queue, packet: Buffer, deliver: () => void): void => {
    if (Math.random() < manners.loss) return;
    const wait = queue.waitFor(packet.length + HEADERS, manners.bitsPerSecond);
    if (wait === null) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      deliver();
    }, wait + manners.delay);
    timers.add(timer);
  };
  const wayOutFor = (address: string, port: number): Socket => {
    const key = `${address}:${port}`;
    const known = waysOut.get(key);
    if (known !== undefined) return known;
    const way = createSocket('udp4');
    way.on('message', (packet) => {
      carry(down, packet, () => outside.send(packet, port, address));
    });
    waysOut.set(key, way);
    return way;
  };
  outside.on('message', (packet, { address, port }) => {
    const way = wayOutFor(address, port);
    carry(up, packet, () => way.send(packet, targetPort, '127.0.0.1'));
  });
  await new Promise<void>((resolve) => outside.bind(0, '127.0.0.1', resolve));
  return {
    port: outside.address().port,
    become: (changes) => {
      manners = { ...GOOD, ...changes };
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const way of waysOut.values()) way.close();
      outside.close();
    },
  };
}

interface Queue {
  /** Milliseconds until a packet of so many bytes has left; null when too many wait before it. */
  waitFor(bytes: number, bitsPerSecond: number | null): number | null;
}

function createQueue(): Queue {
  let freeAt = 0;
  return {
    waitFor: (bytes, bitsPerSecond) => {
      if (bitsPerSecond === null) return 0;
      const now = performance.now();
      const begin = Math.max(now, freeAt);
      if (begin - now > LONGEST_QUEUE) return null;
      freeAt = begin + (bytes * 8 * 1_000) / bitsPerSecond;
      return freeAt - now;
    },
  };
}
