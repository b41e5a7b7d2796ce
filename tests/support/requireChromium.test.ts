import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('requireChromium.ts', import.meta.url));

const run = (path: string) =>
  spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: path },
  });

test('a browser that is there is passed over in silence', () => {
  const { status, stdout, stderr } = run(process.execPath);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('without a browser the run ends with one plain sentence', () => {
  const { status, stderr } = run('/nowhere/chromium');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'CHROMIUM_PATH leads nowhere: /nowhere/chromium\n',
  });
});
