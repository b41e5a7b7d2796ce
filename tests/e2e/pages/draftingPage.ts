import type { Locator, Page } from 'playwright-core';
import { choose, question, sendForm } from './parts.ts';

/** The conclusions while they are written: material at the left, the notice at the right. */
export class DraftingPage {
  readonly page: Page;
  readonly material: Locator;
  readonly notice: Locator;
  /** The kind of material that is listed just now. */
  #kind = 'Tất cả';

  constructor(page: Page) {
    this.page = page;
    this.material = page.getByRole('region', { name: 'Tư liệu của phiên họp' });
    this.notice = page.getByRole('article', { name: 'Thông báo kết luận' });
  }

  /** Adds the piece of that kind that says these words, where such material usually stands. */
  async add(kind: string, words: string): Promise<void> {
    if (this.#kind !== kind) await choose(this.material, 'Loại tư liệu', kind);
    this.#kind = kind;
    await this.material.getByRole('searchbox', { name: 'Tìm trong tư liệu' }).fill(words);
    const piece = this.material.getByRole('article').filter({ hasText: words });
    await piece.getByRole('button', { name: 'Đưa vào kết luận' }).click();
    await piece.getByText('Đã đưa vào').waitFor();
  }

  /** Writes a paragraph by hand. */
  async write(section: string, text: string): Promise<void> {
    const name = `Viết đoạn trong phần ${section}`;
    await this.notice.getByRole('button', { name }).click();
    await this.notice.getByRole('textbox', { name }).fill(text);
    await this.notice.getByRole('button', { name: 'Lưu', exact: true }).click();
    await this.notice.getByText(text).first().waitFor();
  }

  /** Lays the draft before the chair. */
  async present(): Promise<void> {
    await this.page.getByRole('button', { name: 'Trình chủ trì' }).click();
    await sendForm(question(this.page, 'Trình chủ trì dự thảo này?'), 'Trình chủ trì');
    await this.page.getByText('Đã trình chủ trì').first().waitFor();
  }
}
