import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';

/** What an agency has to do, and its reports. */
export class ProgressPage {
  readonly page: Page;
  readonly tasks: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.tasks = page.getByRole('article');
  }

  static async open(link: string, options: PageOptions = {}): Promise<ProgressPage> {
    return new ProgressPage(await openPage(link, { name: 'agency', ...options }));
  }

  /** Opens the form of the first task and writes. */
  async write(text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Báo cáo tiến độ/ })
      .first()
      .click();
    await this.page.getByRole('textbox', { name: /^Tình hình/ }).fill(text);
  }

  async attach(name: string, bytes: Buffer): Promise<void> {
    const file = { name, mimeType: 'application/pdf', buffer: bytes };
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.page.getByRole('button', { name: `Bỏ tệp ${name}` }).waitFor();
  }

  /** Says that the work is done, and sends. */
  async claimDone(): Promise<void> {
    await this.page.getByText('Đã hoàn thành, đề nghị xác nhận').click();
    await this.page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  }
}
