import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Adds one line `passed failed` to the file named by DIEMCAU_TEST_COUNT, for `.ci/run` to sum up. Counts
 * tests that were really run; a file that could not be loaded and an error outside any test count as one
 * failure each. Without the variable it does nothing.
 */
export class TestCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.DIEMCAU_TEST_COUNT;
    if (!file) return;
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((each) => each.result().state),
    );
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length;
    appendFileSync(file, `${passed} ${failed + broken + unhandledErrors.length}\n`);
  }
}
