import type { Locator, Page } from 'playwright-core';

/** The finished document: read, and taken as a file. */
export class RecordPage {
  readonly page: Page;
  readonly paper: Locator;

  constructor(page: Page) {
    this.page = page;
    this.paper = page.getByRole('article', { name: 'Bản xem trước thông báo kết luận' });
  }

  /** Downloads the record and gives the path of the file, which lives as long as the page. */
  async download(format: 'docx' | 'md' | 'json'): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: `(.${format})` }).click();
    return (await downloading).path();
  }
}
