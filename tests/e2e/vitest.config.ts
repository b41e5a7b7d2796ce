import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testFiles } from '../support/mediaTests.ts';
import { TestCount } from '../support/testCount.ts';

/** Those that measure pictures and sound must have the machine for themselves; the others may share it. */
const isShared = process.env.DIEMCAU_TESTS === 'rest';

/** Browser tests. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'e2e',
    ...testFiles('tests/e2e/**/*.test.ts', 'tests/e2e/specs/{stage*,devices}.test.ts'),
    reporters: ['default', new TestCount()],
    maxWorkers: isShared ? 2 : 1,
    fileParallelism: isShared,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
