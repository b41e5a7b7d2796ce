import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { onItsCore, type Place } from './cores.ts';

/** A process of the bench that answers requests over its channel (see serve.ts). */
export interface Child {
  /** Asks and reads the answer by its schema. Throws what the child threw, or when it is gone. */
  ask<Schema extends z.ZodType>(
    name: string,
    input: unknown,
    answer: Schema,
  ): Promise<z.output<Schema>>;
  /** Lets it go and waits until it is gone; ends it by force when it stays. */
  stop(): Promise<void>;
}

const answered = z.object({ id: z.int(), value: z.unknown(), failure: z.string().nullable() });
const STOPS_WITHIN = 15_000;

/**
 * Starts a program of the bench on its place's core. `DIEMCAU_BENCH_PROFILE` names a folder for CPU
 * profiles of the measured processes.
 */
export function startChild(place: Place, entry: URL): Child {
  const profile = place === 'server' ? process.env.DIEMCAU_BENCH_PROFILE : undefined;
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const node = [process.execPath, '--expose-gc', ...profiling, fileURLToPath(entry)];
  const [command = process.execPath, ...words] = onItsCore(place, node);
  const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  child.on('message', (raw) => {
    const { id, value, failure } = answered.parse(raw);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure === null) asked?.resolve(value);
    else asked?.reject(new Error(failure));
  });
  const gone = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${entry.pathname} has ended`));
    waiting.clear();
  });
  endWithUs(child, gone);

  return {
    ask: async (name, input, answer) => {
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      child.send({ id: last, name, input });
      return answer.parse(await asked.promise);
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      const force = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN);
      await gone.finally(() => clearTimeout(force));
    },
  };
}

function endWithUs(child: ChildProcess, gone: Promise<void>): void {
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  void gone.finally(() => process.removeListener('exit', end));
}
