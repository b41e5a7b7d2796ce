import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { testFiles } from './tests/support/mediaTests.ts';
import { TestCount } from './tests/support/testCount.ts';

/** Ceilings for what a busy machine does late; a test that waits for nothing is not slower for them. */
const patience = {
  testTimeout: 30_000,
  hookTimeout: 30_000,
  expect: { poll: { timeout: 10_000 } },
};

/** Unit tests stand beside what they test; integration tests run real servers, sockets and files. */
export default defineConfig({
  test: {
    reporters: ['default', new TestCount()],
    projects: [
      {
        test: {
          name: 'shared',
          ...patience,
          include: ['shared/src/**/*.test.ts'],
          setupFiles: ['tests/support/patience.ts', 'tests/support/failOnConsole.ts'],
        },
      },
      {
        test: {
          name: 'server',
          ...patience,
          include: ['server/src/**/*.test.ts'],
          setupFiles: ['tests/support/patience.ts', 'tests/support/failOnConsole.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'client',
          ...patience,
          environment: 'jsdom',
          include: ['client/src/**/*.test.{ts,tsx}'],
          setupFiles: [
            'tests/support/patience.ts',
            'tests/support/failOnConsole.ts',
            'tests/support/cleanUpReact.ts',
          ],
        },
      },
      {
        test: {
          name: 'integration',
          ...testFiles(
            'tests/{*,{integration,fault,fixtures,support}/**/*}.test.ts',
            'tests/integration/{bench,*media*,*Media*}.test.ts',
          ),
          setupFiles: ['tests/support/patience.ts', 'tests/support/failOnConsole.ts'],
          ...patience,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
