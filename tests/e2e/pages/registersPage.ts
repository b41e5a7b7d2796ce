import type { Locator, Page } from 'playwright-core';

/** A committee's registers, as its secretary keeps them. */
export class RegistersPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The tasks in which those words stand. */
  task(words: string): Locator {
    return this.page.getByRole('article').filter({ hasText: words });
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  async openTask(words: string): Promise<void> {
    await this.task(words)
      .getByRole('button', { name: /^Xem chi tiết nhiệm vụ/ })
      .click();
  }

  /** Says that the class which the task was given to is that unit. */
  async nameUnit(words: string, unit: string): Promise<void> {
    await this.task(words).getByRole('button', { name: 'Việc khác' }).click();
    await this.page.getByRole('menuitem', { name: 'Xác định đơn vị thực hiện' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(unit);
    await dialog.locator('label').filter({ hasText: unit }).click();
    await dialog.getByRole('button', { name: 'Xác định đơn vị thực hiện' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async confirmDone(words: string): Promise<void> {
    await this.task(words).getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Makes a link for the unit; gives its address, which is shown this once. */
  async linkFor(unit: string): Promise<string> {
    await this.openTab('Đường dẫn cơ quan');
    await this.page.getByRole('button', { name: 'Cấp đường dẫn' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /^Cơ quan/ }).fill(unit);
    await this.page.getByRole('option', { name: unit }).click();
    await dialog.getByRole('button', { name: 'Cấp đường dẫn' }).click();
    const fresh = this.page.getByRole('region', { name: /^Đường dẫn vừa cấp/ });
    return (await fresh.getByText(/^http/).textContent()) ?? '';
  }
}
