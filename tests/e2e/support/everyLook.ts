import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { graveViolations } from './axe.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/**
 * Looks at the page in each way in which people see it: Vietnamese in light and dark at a desk, English in dark
 * on a small phone; the rest is the same words and colours in other pairs. Fails with all that axe finds grave
 * and with what is wider than the phone. Leaves the page in English and dark, at the desk.
 * @param whole resolves once the page is there again after it was loaded in English.
 */
export async function expectGoodInEveryLook(page: Page, whole: () => Promise<void>): Promise<void> {
  const faults: string[] = [];
  const look = async (words: string) => {
    for (const fault of await graveViolations(page)) faults.push(`${words}: ${fault}`);
  };
  const narrow = async (words: string) => {
    await page.setViewportSize(PHONE);
    for (const wide of await tooWide(page)) faults.push(`${words}, 360 px: ${wide}`);
  };
  await look('vi, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('vi, dark');
  await narrow('vi');
  await page.evaluate(() => localStorage.setItem('diemcau.language', 'en'));
  await page.reload();
  await whole();
  await narrow('en');
  await look('en, dark, 360 px');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
  expect(faults, page.url()).toEqual([]);
}

/** What reaches beyond the right edge, where the page itself would have to be moved sideways to see it. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.slice(-5).map((element) => {
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${scrollWidth} px wide: ${element.tagName} ${words.slice(0, 60)}`;
    });
  });
