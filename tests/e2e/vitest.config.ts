import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testFiles } from '../support/mediaTests.ts';
import { TestCount } from '../support/testCount.ts';

/** Browser tests: one at a time, so that what they measure and photograph is their own doing. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'e2e',
    ...testFiles('tests/e2e/**/*.test.ts', 'tests/e2e/specs/{stage*,devices}.test.ts'),
    reporters: ['default', new TestCount()],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
