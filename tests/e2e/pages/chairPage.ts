import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';
import { choose, chooseAct, dialog, find, question, sendForm, tab } from './parts.ts';

/** A directive as the chair speaks it, without a lead agency: to a class of addressees. */
export interface SpokenDirective {
  readonly text: string;
  readonly addressees: string;
  /** The words on the deadline, where any were said. */
  readonly deadline?: string;
}

/** The chair's one screen. */
export class ChairPage {
  readonly page: Page;
  readonly item: Locator;
  readonly floor: Locator;
  readonly queue: Locator;
  readonly table: Locator;
  readonly vote: Locator;

  constructor(page: Page) {
    this.page = page;
    this.item = page.getByRole('region', { name: 'Đang xét', exact: true });
    this.floor = page.getByRole('region', { name: 'Phát biểu', exact: true });
    this.queue = page.getByRole('region', { name: /^Đăng ký phát biểu/ });
    this.table = page.getByRole('region', { name: 'Vướng mắc đang xét' });
    this.vote = page.getByRole('region', { name: 'Biểu quyết', exact: true });
  }

  static async open(link: string, options: PageOptions = {}): Promise<ChairPage> {
    return new ChairPage(await openPage(link, { name: 'chair', ...options }));
  }

  async openSession(): Promise<void> {
    await this.page.getByRole('button', { name: 'Khai mạc', exact: true }).click();
    await this.page.getByRole('button', { name: 'Tạm nghỉ' }).waitFor();
  }

  /** Goes to the next agenda item. */
  async nextItem(title: string): Promise<void> {
    await this.item.getByRole('button', { name: `Chuyển sang: ${title}` }).click();
    await this.item.getByRole('heading', { name: title }).waitFor();
  }

  async giveFloorTo(place: string): Promise<void> {
    await this.queue.getByRole('button', { name: `Mời ${place} phát biểu` }).click();
    await this.floor.getByText(place).first().waitFor();
  }

  /** Puts a point, or an agency that sits there, at the end of the queue. */
  async invite(point: string, agency = ''): Promise<void> {
    await this.queue.getByRole('button', { name: 'Mời điểm cầu' }).click();
    const form = dialog(this.page, 'Mời phát biểu');
    await find(form, 'Điểm cầu', point);
    if (agency !== '') await choose(form, 'Cơ quan', agency);
    await sendForm(form, 'Ghi vào danh sách');
  }

  async endFloor(): Promise<void> {
    await this.floor.getByRole('button', { name: 'Kết thúc' }).click();
    await this.floor.getByText('Chưa có người phát biểu').waitFor();
  }

  async show(name: string): Promise<Locator> {
    await tab(this.page, name).click();
    return this.page.getByRole('tabpanel', { name });
  }

  /** Lays an obstacle on the table. */
  async call(number: number): Promise<void> {
    const list = await this.show('Vướng mắc');
    await list.getByRole('button', { name: `Gọi vướng mắc số ${number} ra xét` }).click();
    await this.table.getByText(`Vướng mắc số ${number}`, { exact: true }).waitFor();
  }

  /** Concludes on the obstacle on the table. */
  async conclude(outcome: string, words = ''): Promise<void> {
    if (words !== '') {
      await this.table.getByRole('textbox', { name: 'Ý kiến kết luận' }).fill(words);
    }
    await this.table
      .getByRole('group', { name: 'Kết luận vướng mắc này' })
      .getByRole('button', { name: outcome })
      .click();
    await this.table.getByRole('group', { name: 'Đổi kết luận' }).waitFor();
  }

  async direct({ text, addressees, deadline = '' }: SpokenDirective): Promise<void> {
    const panel = await this.show('Nhiệm vụ');
    await panel.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    const form = dialog(this.page, 'Giao nhiệm vụ');
    await form.getByRole('textbox', { name: 'Nội dung nhiệm vụ' }).fill(text);
    await choose(form, 'Thời hạn hoàn thành', 'Không nêu thời hạn');
    await form.getByRole('textbox', { name: 'Lời nói về thời hạn' }).fill(deadline);
    await form.getByRole('button', { name: 'Phối hợp, nhóm đối tượng, điều kiện' }).click();
    await form.getByRole('textbox', { name: 'Nhóm đối tượng' }).fill(addressees);
    await sendForm(form, 'Giao nhiệm vụ');
  }

  /** Reads the conclusions that the secretary laid before the chair, and approves them. */
  async approveConclusions(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đọc và duyệt' }).first().click();
    const reading = this.page.getByRole('dialog', { name: /^Dự thảo kết luận, bản thứ/ });
    await reading.getByRole('button', { name: 'Duyệt bản này' }).click();
    await sendForm(question(this.page, 'Duyệt kết luận?'), 'Duyệt bản này');
    await reading.waitFor({ state: 'detached' });
  }

  async callVote(words: string, isSecret = false): Promise<void> {
    const panel = await this.show('Biểu quyết');
    await panel.getByRole('button', { name: 'Tổ chức biểu quyết' }).click();
    const form = dialog(this.page, 'Tổ chức biểu quyết');
    await form.getByRole('textbox', { name: 'Nội dung biểu quyết' }).fill(words);
    if (isSecret) await form.getByText('Biểu quyết kín', { exact: true }).click();
    await sendForm(form, 'Bắt đầu biểu quyết');
  }

  async closeVote(): Promise<void> {
    await this.vote.getByRole('button', { name: 'Kết thúc biểu quyết' }).click();
    await this.vote.waitFor({ state: 'detached' });
  }

  async adjourn(): Promise<void> {
    await chooseAct(this.page, 'Việc khác của phiên họp', 'Bế mạc phiên họp');
    await sendForm(question(this.page, 'Bế mạc phiên họp?'), 'Bế mạc phiên họp');
    await this.page.getByRole('button', { name: 'Mở lại phiên họp' }).waitFor();
  }
}
