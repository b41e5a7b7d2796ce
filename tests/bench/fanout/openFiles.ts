import { spawnSync } from 'node:child_process';

/** What the system says of open files; each of the two processes needs one a connection. */
export function openFilesNote(connections: number): string {
  const limit = spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim();
  const enough = limit === 'unlimited' || Number(limit) > connections + 100;
  return enough
    ? `ulimit -n is ${limit}: enough for ${connections} sockets in each of two processes.`
    : `ulimit -n is ${limit}: too few for ${connections} sockets in each of two processes; raise it first (ulimit -n 20000).`;
}
