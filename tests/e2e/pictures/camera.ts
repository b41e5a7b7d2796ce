import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { IN_VIETNAM } from '../support/launch.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));

export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
export const PROJECTOR: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

/** Where a picture of that name lies. */
export const pictureAt = (name: string): string => `${FOLDER}/${name}.png`;

/** One more person's browser, in Vietnamese and light. */
export async function openAs(browser: Browser, address: string, screen = DESK): Promise<Page> {
  const context = await browser.newContext({
    ...IN_VIETNAM,
    ...screen,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Takes what the window shows, or that part of it, once fonts are there and nothing moves any more. */
export async function photograph(page: Page, name: string, part?: Locator): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter(({ effect }) => endsByItself(effect));
    await Promise.all(ending.map(({ finished }) => finished.catch(() => null)));
    function endsByItself(effect: AnimationEffect | null): boolean {
      return effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    }
  });
  await (part ?? page).screenshot({ path: pictureAt(name) });
  lighten(name);
}

/** Fewer colours, a third of the size: where pngquant is installed; else the picture stays as it is. */
export function lighten(name: string): void {
  const path = pictureAt(name);
  try {
    execFileSync('pngquant', ['--force', '--skip-if-larger', '--output', path, '256', path]);
  } catch (error) {
    process.stderr.write(`${name}: not made smaller (${String(error)})\n`);
  }
}
