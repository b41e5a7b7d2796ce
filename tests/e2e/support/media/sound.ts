import type { Page } from 'playwright-core';
import { bytesOf, received } from './probe.ts';

/** Bytes of sound that have come to the page so far. */
export const soundAt = async (page: Page): Promise<number> =>
  bytesOf('audio', await received(page));

/** Whether a second passes at the page without a byte of sound. */
export async function isSilent(page: Page): Promise<boolean> {
  const before = await soundAt(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  return (await soundAt(page)) === before;
}
