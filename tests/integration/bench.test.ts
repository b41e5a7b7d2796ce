import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/server.ts';

const MAIN = fileURLToPath(new URL('../bench/main.ts', import.meta.url));
/** Figures that tell whether it was right, not whether it was fast. */
const MUST_BE_NONE = /lost|dropped|out of order|another hash/;
const ONCE = ['--passes', '1', '--rounds', '1', '--seconds', '1'];
/** Milliseconds: handshakes of many devices take their time where other tests run beside. */
const WITHIN = 240_000;

const report = z.object({
  machine: z.object({ date: z.iso.datetime(), node: z.string(), cores: z.int() }),
  name: z.string(),
  figures: z.array(z.object({ subject: z.string(), what: z.string(), value: z.number() })).min(5),
});

/** Measures at a tiny size, so that no bench rots. How fast it was is not looked at. */
test.each([
  ['fanout', '--points', '5', '--rounds', '2', '--passes', '1'],
  ['append', '--commands', '64', '--passes', '1'],
  ['join', '--events', '60', '--joins', '1'],
  ['record', '--obstacles', '2', '--rounds', '1'],
  ['record', '--obstacles', '2', '--rounds', '1', '--told', '1'],
  ['media', '--viewers', '2', '--stage', '3', '--listeners', '4', ...ONCE, '--steps', '1'],
])('the bench %s runs and says what it measured', { timeout: WITHIN }, (...words) => {
  const folder = temporaryFolder();
  onTestFinished(folder.release);
  const json = join(folder.path, 'figures.json');
  const run = spawnSync(process.execPath, [MAIN, ...words, '--json', json], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const { figures } = report.parse(JSON.parse(readFileSync(json, 'utf8')));
  for (const { what, value } of figures) {
    expect(run.stdout).toContain(what);
    if (MUST_BE_NONE.test(what)) expect(value, what).toBe(0);
  }
});

test('a name that no bench has is answered with the names that there are', () => {
  const run = spawnSync(process.execPath, [MAIN, 'toString'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('fanout');
});
