import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['error', 'warn'] as const;

/** What the code under test said to the console. A test that expects words there empties this itself. */
export const consoleOutput: string[] = [];

beforeEach(() => {
  consoleOutput.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      consoleOutput.push(`${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(consoleOutput, 'unexpected console output').toEqual([]);
});
