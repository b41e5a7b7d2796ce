import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

interface Need {
  readonly debianPackage: string;
  readonly command: string;
  readonly words: readonly string[];
}

const program = (command: string, debianPackage = command): Need => ({
  debianPackage,
  command,
  words: ['--version'],
});
const library = (name: string, debianPackage: string): Need => ({
  debianPackage,
  command: 'pkg-config',
  words: ['--exists', name],
});

/** What a build from source needs, and which Debian package brings it. */
const NEEDS: readonly Need[] = [
  program('meson'),
  program('ninja', 'ninja-build'),
  program('pkg-config'),
  program('c++', 'g++'),
  program('flatc', 'flatbuffers-compiler'),
  library('libuv', 'libuv1-dev'),
  library('openssl', 'libssl-dev'),
  library('libsrtp2', 'libsrtp2-dev'),
  library('flatbuffers', 'libflatbuffers-dev'),
  library('absl_inlined_vector', 'libabsl-dev'),
];

const run = promisify(execFile);

/**
 * The Debian packages that are missing for a build; whoever has the same things from elsewhere misses none.
 * Asked one after the other beside whatever else this process does: a session may be running.
 */
export async function missingPackages(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { command, words, debianPackage } of NEEDS) {
    const there = await run(command, [...words]).then(
      () => true,
      () => false,
    );
    if (!there) missing.push(debianPackage);
  }
  return missing;
}

/** The one line that brings them. */
export const installLine = (packages: readonly string[]): string =>
  `apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Whether we may install them ourselves: as root on Debian, as for the browser of the tests. */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs; whether it helped is asked of the machine afterwards. */
export function install(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: [...stdio] });
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', words, { env, stdio: [...stdio] });
}
