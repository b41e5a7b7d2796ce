import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';
import { chooseAct, dialog, sendForm, tab } from './parts.ts';
import { RoomPage } from './roomPage.ts';

/** The page of a delegation at a point. */
export class PointPage {
  readonly page: Page;
  /** Where the state of the link stands. */
  readonly header: Locator;
  readonly floor: Locator;
  /** What can be sent to the session. */
  readonly acts: Locator;
  readonly own: Locator;
  readonly outbox: Locator;
  readonly vote: Locator;

  constructor(page: Page) {
    this.page = page;
    this.header = page.getByRole('banner');
    this.floor = page.getByRole('region', { name: 'Đăng ký phát biểu' });
    this.acts = page.getByRole('group', { name: 'Gửi đến phiên họp' });
    this.own = page.getByRole('list', { name: 'Vướng mắc của đơn vị' }).getByRole('listitem');
    this.outbox = page.getByRole('region', { name: 'Chờ gửi và chưa được nhận' });
    this.vote = page.getByRole('region', { name: 'Biểu quyết' });
  }

  /** Comes in by a link, without saying who is in the room. */
  static async open(link: string, options: PageOptions = {}): Promise<PointPage> {
    const page = await openPage(link, { name: 'point', ...options });
    await new RoomPage(page).enterWithoutDeclaring();
    return new PointPage(page);
  }

  async askForFloor(): Promise<void> {
    await this.floor.getByRole('button', { name: 'Đăng ký phát biểu' }).click();
  }

  async endSpeech(): Promise<void> {
    await this.floor.getByRole('button', { name: 'Kết thúc phát biểu' }).click();
  }

  async raise(obstacle: string): Promise<void> {
    await this.acts.getByRole('button', { name: 'Nêu vướng mắc' }).click();
    const form = dialog(this.page, 'Nêu vướng mắc');
    await form.getByRole('textbox', { name: 'Vướng mắc là gì?' }).fill(obstacle);
    await sendForm(form, 'Gửi vướng mắc');
  }

  /** Begins to present the obstacle on the table. */
  async present(): Promise<void> {
    await this.now().getByRole('button', { name: 'Bắt đầu trình bày' }).click();
  }

  /** What is going on now. */
  now(): Locator {
    return this.page.getByRole('region', { name: 'Đang diễn ra' });
  }

  async show(name: string): Promise<Locator> {
    await tab(this.page, name).click();
    return this.page.getByRole('tabpanel', { name });
  }

  /** Votes, where the vote is named. */
  async cast(choice: string): Promise<void> {
    await this.vote.getByRole('button', { name: choice, exact: true }).click();
  }

  async castSecretly(choice: string): Promise<void> {
    await this.cast(choice);
    const asked = this.page.getByRole('alertdialog', { name: `Bỏ phiếu “${choice}”?` });
    await sendForm(asked, 'Bỏ phiếu');
  }

  async openActs(menu: string, act: string): Promise<void> {
    await chooseAct(this.page, menu, act);
  }
}
