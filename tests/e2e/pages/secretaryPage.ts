import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../support/browser.ts';
import { choose, dialog, find, sendForm, tab } from './parts.ts';

type Solution = PayloadOf<'proposeSolution'>;

/** Names of the groups of solutions, as the page offers them. */
const GROUPS: Readonly<Record<NonNullable<Solution['group']>, string>> = {
  mechanisms: 'Cơ chế, chính sách, văn bản hướng dẫn',
  coordination: 'Phối hợp giữa các cấp, các ngành',
  decentralisation: 'Phân cấp, trao quyền',
  resources: 'Huy động, lồng ghép nguồn lực',
  communication: 'Thông tin, tuyên truyền',
  monitoring: 'Kiểm tra, giám sát',
};

/** A figure as it stands in the planning department's report. */
export interface ReportedFigure {
  readonly label: string;
  /** As an official writes it: "trên 2.530 tỷ đồng". */
  readonly plan: string;
  readonly period: string;
  /** Labels of the figures of which it is the total. */
  readonly parts: readonly string[];
}

/** The secretary's desk during the session. */
export class SecretaryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(link: string, options: PageOptions = {}): Promise<SecretaryPage> {
    return new SecretaryPage(await openPage(link, { name: 'secretary', ...options }));
  }

  /** Goes to another of the secretary's pages, by its name in the row of pages. */
  async goTo(part: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Các phần việc của thư ký' });
    await parts.getByRole('link', { name: part }).click();
  }

  async show(name: string): Promise<Locator> {
    await tab(this.page, name).click();
    return this.page.getByRole('tabpanel', { name });
  }

  /** Writes down a figure for the agency that reported it. */
  async noteFigure(agency: string, { label, plan, period, parts }: ReportedFigure): Promise<void> {
    const panel = await this.show('Giải pháp, số liệu');
    await panel.getByRole('button', { name: 'Ghi số liệu cho cơ quan' }).click();
    const form = dialog(this.page, 'Ghi số liệu cho cơ quan');
    await find(form, 'Cơ quan báo cáo', agency);
    await form.getByRole('textbox', { name: 'Số liệu về việc gì' }).fill(label);
    await form.getByRole('textbox', { name: 'Kế hoạch' }).fill(plan);
    await form.getByRole('button', { name: 'Thêm chi tiết' }).click();
    await form.getByRole('textbox', { name: 'Giai đoạn, năm' }).fill(period);
    const total = form.getByRole('group', { name: 'Là tổng của các số liệu' });
    for (const part of parts) await total.getByText(part, { exact: true }).click();
    await sendForm(form, 'Lưu');
  }

  /** Writes down a solution for a group of people who only spoke of it. */
  async noteSolution(by: string, { text, group }: Pick<Solution, 'text' | 'group'>): Promise<void> {
    const panel = await this.show('Giải pháp, số liệu');
    await panel.getByRole('button', { name: 'Ghi giải pháp cho nơi khác' }).click();
    const form = dialog(this.page, 'Ghi giải pháp cho nơi khác');
    await find(form, 'Nơi nêu', 'Tập thể, cá nhân khác');
    await form.getByRole('textbox', { name: 'Tên tập thể, cá nhân' }).fill(by);
    await form.getByRole('textbox', { name: 'Nội dung giải pháp' }).fill(text);
    if (group !== null) await choose(form, 'Nhóm giải pháp', GROUPS[group]);
    await sendForm(form, 'Lưu');
  }

  /** Notes the opinion of the newest speech. */
  async noteSpeech(speaker: string, summary: string): Promise<void> {
    const panel = await this.show('Phát biểu');
    const note = panel.getByRole('article').filter({ hasText: speaker }).first();
    await note.getByRole('textbox', { name: 'Tóm tắt ý kiến của' }).fill(summary);
    await note.getByRole('button', { name: 'Lưu' }).click();
    await note.getByText('Đã ghi').waitFor();
  }
}
