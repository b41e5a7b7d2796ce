import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = [
  'client/{index.html,package.json,vite.config.ts}',
  'client/{src,public,build}/**/*',
  'shared/src/**/*.ts',
];

/** Where the built client lies. */
export const CLIENT_FOLDER = join(REPOSITORY, 'client', 'dist');

/** Whether there is a built client that is not older than what it is built from. */
export function clientIsCurrent(): boolean {
  const page = join(CLIENT_FOLDER, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return globSync(SOURCES, {
    cwd: REPOSITORY,
    exclude: (name) => /\.test\.tsx?$/.test(name),
  }).every((path) => statSync(join(REPOSITORY, path)).mtimeMs <= built);
}

/** Builds the client; its words go to stderr. False when that failed. */
export async function buildClient(): Promise<boolean> {
  const child = spawn('npm', ['run', 'build', '--workspace', 'client'], {
    cwd: REPOSITORY,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = await once(child, 'exit').catch(() => [1]);
  return code === 0;
}
