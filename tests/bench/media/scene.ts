import { z } from 'zod';
import { type Child, startChild } from '../harness/child.ts';
import {
  type Contender,
  type EnterRequest,
  type Measured,
  measured,
  type Opened,
  opened,
  used,
} from './messages.ts';

/** Both servers, and the process with everybody's devices. */
export interface Bench {
  readonly servers: Readonly<Record<Contender, Child>>;
  readonly generator: Child;
  stop(): Promise<void>;
}

export function startBench(): Bench {
  const servers = {
    diemcau: startChild('server', new URL('diemcauProcess.ts', import.meta.url)),
    bare: startChild('server', new URL('bareProcess.ts', import.meta.url)),
  };
  const generator = startChild('generator', new URL('generatorProcess.ts', import.meta.url));
  return {
    servers,
    generator,
    stop: async () => {
      await generator.stop();
      await Promise.all([servers.diemcau.stop(), servers.bare.stop()]);
    },
  };
}

/** Who is on the stage. */
export type Scene = Pick<
  EnterRequest,
  'senders' | 'viewers' | 'mutual' | 'tiles' | 'picture' | 'sound'
>;

/** What a scene took. */
export interface Carried extends Measured {
  /** As the worker counts what it sent: receivers may lag behind on a busy machine. */
  readonly megabitsPerSecond: number;
  /** Shares of one core. */
  readonly workerShare: number;
  readonly serverShare: number;
  /** Milliseconds of the worker's CPU for each megabit forwarded. */
  readonly cpuPerMegabit: number;
}

/** Milliseconds after the last has come until counting begins: handshakes and first pictures are over. */
const SETTLES = 1_500;

/** Everybody enters, is measured for so long, and leaves. */
export async function play(
  bench: Bench,
  contender: Contender,
  scene: Scene,
  milliseconds: number,
): Promise<Carried> {
  await enter(bench, contender, scene, 'free');
  const server = bench.servers[contender];
  await new Promise((resolve) => setTimeout(resolve, SETTLES));
  const sentBefore = await server.ask('sent', null, z.number());
  const before = await server.ask('used', null, used);
  const counted = await bench.generator.ask('measure', { milliseconds }, measured);
  const after = await server.ask('used', null, used);
  const sent = (await server.ask('sent', null, z.number())) - sentBefore;
  await bench.generator.ask('leave', null, z.unknown());
  const megabits = (sent * 8) / 1e6;
  const worker = (after.worker - before.worker) / 1_000;
  return {
    ...counted,
    megabitsPerSecond: megabits / (counted.milliseconds / 1_000),
    workerShare: worker / counted.milliseconds,
    serverShare: (after.server - before.server) / 1_000 / counted.milliseconds,
    cpuPerMegabit: worker / megabits,
  };
}

/** Brings everybody of a scene onto a new stage. */
export async function enter(
  { servers, generator }: Bench,
  contender: Contender,
  scene: Scene,
  mode: 'chaired' | 'free',
): Promise<Opened> {
  const place = { points: Math.max(1, scene.senders - 1), mode };
  const stage = await servers[contender].ask('open', place, opened);
  await generator.ask('enter', { contender, ...stage, ...scene }, z.unknown());
  return stage;
}
