import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** `server`: the process that is measured. `generator`: whoever puts it under load. `free`: where the system likes. */
export type Place = 'server' | 'generator' | 'free';

const CORE: Readonly<Record<Exclude<Place, 'free'>, number>> = { server: 0, generator: 1 };

/** Whether processes can be kept on cores of their own here. */
export const canPin: boolean =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

/** The command line that runs this one on its place's core, where that is possible. */
export const onItsCore = (place: Place, command: readonly string[]): readonly string[] =>
  canPin && place !== 'free' ? ['taskset', '-c', String(CORE[place]), ...command] : command;

export const pinningNote: string = canPin
  ? 'Server on core 0, load generator on core 1 (taskset), everything on loopback.'
  : 'Processes are not pinned to cores (no taskset, or one core): they may have disturbed one another. Everything on loopback.';

/** Moves a process that runs already, with all its threads, to its place's core, where that is possible. */
export function keepOnCore(place: Exclude<Place, 'free'>, pid: number): void {
  if (canPin) spawnSync('taskset', ['-acp', String(CORE[place]), String(pid)]);
}
