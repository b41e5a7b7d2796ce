import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../server.ts';

const run = promisify(execFile);

/** Tabs between fields, UTF-8, texts in quotes and nothing else, as shown, a file for each sheet. */
const FILTER = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,true,false,false,-1';

/** What LibreOffice shows of each sheet of a workbook, by the sheet's name: fields as they stand in its CSV. */
export async function csvByLibreOffice(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const folder = temporaryFolder();
  onTestFinished(folder.release);
  const workbook = join(folder.path, 'tables.xlsx');
  writeFileSync(workbook, bytes);
  const profile = pathToFileURL(join(folder.path, 'profile'));
  await run(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      FILTER,
      '--outdir',
      folder.path,
      workbook,
    ],
    { env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  const files = readdirSync(folder.path).filter((name) => name.endsWith('.csv'));
  return new Map(
    files.map((name) => [
      name.replace(/^tables-(.*)\.csv$/, '$1').normalize('NFC'),
      fieldsOf(readFileSync(join(folder.path, name), 'utf8')),
    ]),
  );
}

/** Texts keep their quotes, by which they are told from numbers. */
const fieldsOf = (csv: string): string[][] =>
  [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^"\t\n])*)([\t\n])/g)]
    .reduce<string[][]>(
      (lines, [, field = '', end]) => {
        lines.at(-1)?.push(field);
        if (end === '\n') lines.push([]);
        return lines;
      },
      [[]],
    )
    .filter((line) => line.length > 0);
