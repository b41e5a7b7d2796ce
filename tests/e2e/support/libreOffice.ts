import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/server.ts';

const run = promisify(execFile);

/** All text of a Word file as LibreOffice reads it: throws where LibreOffice cannot open it. */
export async function textOfDocument(path: string): Promise<string> {
  const folder = temporaryFolder();
  onTestFinished(folder.release);
  const document = join(folder.path, 'record.docx');
  await copyFile(path, document);
  const profile = pathToFileURL(join(folder.path, 'profile'));
  const conversion = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder.path, document];
  await run('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...conversion]);
  return readFile(join(folder.path, 'record.txt'), 'utf8');
}
