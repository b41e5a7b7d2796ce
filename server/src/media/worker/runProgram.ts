import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/** A program ended with an error; the message holds its last lines. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed';
}

export interface RunOptions {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

const KEPT_LINES = 30;

/** Puts a program last in the queue for the disk, and what it starts; not every system has such a queue. */
function yieldDisk(pid: number): void {
  spawn('ionice', ['-c', '3', '-p', String(pid)], { stdio: 'ignore' }).once(
    'error',
    () => undefined,
  );
}

/**
 * Runs a program to its end, at the lowest priority for processor and disk: whatever else runs here is more urgent.
 * @throws ProgramFailed where it cannot be started, ends with an error or is told to stop.
 */
export async function runProgram(
  command: string,
  words: readonly string[],
  { folder, signal, onLine }: RunOptions,
): Promise<void> {
  const child = spawn(command, words, { cwd: folder, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  if (child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
    yieldDisk(child.pid);
  }
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > KEPT_LINES) last.shift();
      onLine(line);
    });
  }
  const [code, killedBy] = await ended.catch((error: unknown) => {
    throw new ProgramFailed(`${command}: ${error instanceof Error ? error.message : error}`);
  });
  if (code === 0) return;
  throw new ProgramFailed(`${command} ended with ${code ?? killedBy}:\n${last.join('\n')}`);
}
