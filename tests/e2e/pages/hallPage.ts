import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';

/** The projector's page: to be looked at, not touched. */
export class HallPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(link: string, options: PageOptions = {}): Promise<HallPage> {
    const viewport = { width: 1920, height: 1080 };
    return new HallPage(await openPage(link, { name: 'hall', viewport, ...options }));
  }
}
