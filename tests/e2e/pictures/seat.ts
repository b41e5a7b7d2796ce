import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from '../support/stage.ts';
import { openAs } from './camera.ts';

/** Comes in by the link and goes to a page of the session. */
export async function openSeat(
  browser: Browser,
  stage: Stage,
  link: string,
  page = '',
  screen?: BrowserContextOptions,
): Promise<Page> {
  const opened = await openAs(browser, link, screen);
  await opened.waitForURL(/\/phien\/|\/vao$/);
  await opened.getByRole('banner').getByText('Đã kết nối').waitFor();
  await opened.goto(stage.at(page));
  return opened;
}
