import { readFileSync } from 'node:fs';
import type { RunningServer } from '../../../support/server.ts';

/** The media worker of a server that runs with one: the child process of that name. */
export function workerOf({ pid }: RunningServer): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const found = children.map(Number).find((child) => nameOf(child).startsWith('mediasoup'));
  if (found === undefined) throw new Error('The server runs no media worker.');
  return found;
}

const nameOf = (pid: number): string => readFileSync(`/proc/${pid}/comm`, 'utf8');
