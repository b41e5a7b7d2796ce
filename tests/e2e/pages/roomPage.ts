import type { Page } from 'playwright-core';

/** Second step of a delegation's way in: who is in the room. */
export class RoomPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async enterWithoutDeclaring(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vào trước, khai sau' }).click();
  }

  async declare(names: readonly string[]): Promise<void> {
    for (const [place, name] of names.entries()) {
      await this.page.getByRole('button', { name: 'Thêm người' }).click();
      await this.page
        .getByRole('group', { name: `Người thứ ${place + 1}` })
        .getByRole('textbox', { name: 'Họ và tên' })
        .fill(name);
    }
    await this.page.getByRole('button', { name: 'Khai danh sách và vào phiên họp' }).click();
  }
}
