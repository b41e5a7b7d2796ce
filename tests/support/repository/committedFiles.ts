import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { REPOSITORY } from '../architecture/sourceFiles.ts';

/** path → text, of everything that a clone would hold. */
export type Texts = Readonly<Record<string, string>>;

/** Every file that git keeps and that is there, pictures and fonts included. */
export function committedPaths(): readonly string[] {
  // A checkout may belong to another user than the one who tests it.
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(`${REPOSITORY}/${path}`));
}

/** Reads every text file that git keeps; pictures, fonts and other binaries are left out. */
export function committedFiles(): Texts {
  const texts = committedPaths().map((path): [string, string] => [
    path,
    readFileSync(`${REPOSITORY}/${path}`, 'utf8'),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => !text.includes('\0')));
}
