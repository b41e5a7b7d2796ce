import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { createLane } from './lane.ts';

export interface LinkQuality {
  /** Share of the datagrams that are lost, each way. */
  readonly loss: number;
  /** Milliseconds that each datagram takes, each way. */
  readonly delay: number;
  /** Bits a second that it carries, each way; null for no bound. */
  readonly bitsPerSecond: number | null;
}

interface Address {
  readonly ip: string;
  readonly port: number;
}

/** A link between a client and a UDP address. */
export interface BadLink {
  /** The way to that address through the link; all ways share what it carries. */
  through(to: Address): Promise<Address>;
  /** From now on it is so good, or so bad. */
  become(quality: Partial<LinkQuality>): void;
}

const PERFECT: LinkQuality = { loss: 0, delay: 0, bitsPerSecond: null };

/** A link that loses and delays datagrams, for this test. What is lost is drawn from a fixed sequence. */
export function badLink(quality: Partial<LinkQuality>): BadLink {
  let { loss, delay, bitsPerSecond } = { ...PERFECT, ...quality };
  const draw = sequence(20_220_810);
  const lanes = { up: createLane(), down: createLane() };
  const sockets: Socket[] = [];
  const timers = new Set<NodeJS.Timeout>();
  onTestFinished(() => {
    for (const timer of timers) clearTimeout(timer);
    for (const socket of sockets) socket.close();
  });
  const open = (): Socket => {
    const socket = createSocket('udp4');
    sockets.push(socket);
    return socket;
  };
  const pass = (lane: keyof typeof lanes, datagram: Buffer, send: () => void): void => {
    if (draw() < loss) return;
    const wait = lanes[lane].waitFor(datagram.length, bitsPerSecond);
    if (wait === null) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      send();
    }, wait + delay);
    timers.add(timer);
  };

  const through = async (to: Address): Promise<Address> => {
    const near = open();
    const far = new Map<number, Socket>();
    near.on('message', (datagram, from) => {
      let beyond = far.get(from.port);
      if (beyond === undefined) {
        beyond = open();
        beyond.on('message', (answer) =>
          pass('down', answer, () => near.send(answer, from.port, from.address)),
        );
        far.set(from.port, beyond);
      }
      const sends = beyond;
      pass('up', datagram, () => sends.send(datagram, to.port, to.ip));
    });
    near.bind(0, '127.0.0.1');
    await once(near, 'listening');
    return { ip: '127.0.0.1', port: near.address().port };
  };
  return {
    through,
    become: (next) => {
      ({ loss, delay, bitsPerSecond } = { ...PERFECT, ...next });
    },
  };
}

/** Numbers from 0 to 1 that look random and are the same each time (Lehmer's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}
