import { execFile } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import { bundleOf, testKey } from '../../support/bundles.ts';
import { temporaryFolder } from '../../support/server.ts';

const COMMAND = fileURLToPath(new URL('../../../server/src/cli/diemcau.ts', import.meta.url));

/** Holds the bundle and nothing else. */
const folder = temporaryFolder();
let bytes: Buffer;

beforeAll(async () => {
  const made = temporaryFolder();
  const bundle = await bundleOf(await playInMemory(), made.path);
  bytes = bundle.bytes;
  copyFileSync(bundle.path, join(folder.path, 'record.bundle.zip'));
  made.release();
});
afterAll(folder.release);

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `diemcau` in the folder that holds the bundle and no database. */
const run = (...words: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, ...words],
      { cwd: folder.path, env: {} },
      (error, output, errors) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });

test('the untouched bundle passes without a database, and what was checked is said', async () => {
  const ran = await run('verify', 'record.bundle.zip');
  expect(ran).toMatchObject({ code: 0, errors: '' });
  expect(ran.output).toContain('record.bundle.zip: TOÀN VẸN');
  expect(ran.output).toContain(testKey.publicKey.fingerprint);
  const english = await run('verify', 'record.bundle.zip', '--lang', 'en');
  expect(english.output).toContain('record.bundle.zip: WHOLE');
});

test('the key is compared with the fingerprint that is named', async () => {
  const { fingerprint } = testKey.publicKey;
  const right = await run('verify', 'record.bundle.zip', '--key', fingerprint.replaceAll(' ', ''));
  expect(right).toMatchObject({ code: 0 });
  const wrong = await run('verify', 'record.bundle.zip', '--key', '00'.repeat(32), '--lang', 'en');
  expect(wrong).toMatchObject({ code: 1, output: '' });
  expect(wrong.errors).toContain('public-key.pem: is not the key of the fingerprint');
});

test('a changed event is named, with exit code 1', async () => {
  const changed = Buffer.from(bytes);
  const place = changed.indexOf('"type":"obstacleSubmitted"');
  changed[place + 9] = 0x4f;
  writeFileSync(join(folder.path, 'changed.zip'), changed);
  const ran = await run('verify', 'changed.zip', '--lang', 'en');
  expect(ran.code).toBe(1);
  expect(ran.errors).toContain('events.jsonl: its content was changed');
  expect(ran.errors).toMatch(/events\.jsonl: the chain of hashes breaks at event \d+/);
});

test('what is no bundle at all, or is not there, ends with exit code 2', async () => {
  writeFileSync(join(folder.path, 'letter.txt'), 'Kính gửi Ban Chỉ đạo');
  writeFileSync(join(folder.path, 'empty.zip'), '');
  for (const name of ['letter.txt', 'empty.zip', 'missing.zip']) {
    expect(await run('verify', name), name).toMatchObject({ code: 2, output: '' });
  }
  expect(await run('verify')).toMatchObject({ code: 2 });
  expect(await run('verify', 'a.zip', '--lang', 'fr')).toMatchObject({ code: 2 });
  expect(await run('unknown')).toMatchObject({ code: 2 });
});
