import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, onTestFinished, type TestContext } from 'vitest';
import { type ChromiumOptions, IN_VIETNAM, launchChromium } from './launch.ts';

/** Where pictures of failed tests go, one a page. */
const ARTIFACTS = fileURLToPath(new URL('../artifacts', import.meta.url));

/** How long a page may take for what a test waits for, in milliseconds. */
const PATIENCE = 15_000;

let running: Promise<Browser> | null = null;

afterAll(async () => {
  await (await running)?.close();
  running = null;
});

/** The one browser of a test file, started when first asked for and closed after its last test. */
export function browser(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}

/** One for this test alone, which has no devices or no leave to use them. */
export async function anotherBrowser(options: ChromiumOptions): Promise<Browser> {
  const own = await launchChromium(options);
  onTestFinished(() => own.close());
  return own;
}

export interface PageOptions extends BrowserContextOptions {
  /** Names the picture taken when the test fails: `chair`, `secretary`. */
  readonly name?: string;
  /** Console errors that belong to the test, such as those of a link cut on purpose. */
  readonly expectedErrors?: readonly RegExp[];
  /** Another than the one of the test file. */
  readonly chromium?: Browser;
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens an address as one more person would: a browser context of its own, in Vietnamese, on Vietnam's
 * time. Call it inside a test. When the test ends, the page is photographed if the test failed, closed,
 * and the test fails if the page wrote an error to its console or threw one.
 */
export async function openPage(url: string, options: PageOptions = {}): Promise<Page> {
  const { name = 'page', expectedErrors = [], chromium, prepare, ...contextOptions } = options;
  const context = await (chromium ?? (await browser())).newContext({
    ...IN_VIETNAM,
    viewport: { width: 1280, height: 800 },
    ...contextOptions,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors = errorsOf(page, expectedErrors);
  await prepare?.(page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' || errors.length > 0) await photograph(page, task, name);
    await context.close();
    if (errors.length > 0) throw new Error(`The page «${name}» had errors:\n${errors.join('\n')}`);
  });
  await page.goto(url);
  return page;
}

/** What the page complains of from now on, but for what is expected. The list grows as the page runs. */
function errorsOf(page: Page, expected: readonly RegExp[]): readonly string[] {
  const errors: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    note(`${message.text()} (${url}:${lineNumber})`);
  });
  return errors;
}

async function photograph(page: Page, task: TestContext['task'], name: string): Promise<void> {
  if (page.isClosed()) return;
  mkdirSync(ARTIFACTS, { recursive: true });
  const title = `${task.name} ${name}`.replace(/[^\p{Letter}\p{Mark}\d]+/gu, '-').slice(0, 120);
  await page.screenshot({ path: `${ARTIFACTS}/${title}.png`, fullPage: true });
}
