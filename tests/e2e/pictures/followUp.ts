import type { Browser, Page } from 'playwright-core';
import { RegistersPage } from '../pages/registersPage.ts';
import { becomeAdministrator } from '../support/firstAdministrator.ts';
import { startHeldSession } from '../support/heldSession.ts';
import { directives } from '../support/meeting.ts';
import { openAs, PHONE, photograph } from './camera.ts';

const UNIT = 'Huyện Mường Nhé';

/** Between two sessions: registers, an agency's report, and what the next session takes over. */
export async function takeFollowUp(browser: Browser): Promise<void> {
  const held = await startHeldSession();
  try {
    const page = await openAs(browser, held.link);
    await becomeAdministrator(page, 'thu-ky');
    await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
    const registers = new RegistersPage(page);
    const task = directives[0]?.text ?? '';
    await registers.openTask(task);
    await registers.nameUnit(task, UNIT);
    await registers.task(UNIT).waitFor();
    const link = await registers.linkFor(UNIT);
    await takeReport(browser, link);
    await page.reload();
    await registers.openTab('Nhiệm vụ');
    await page
      .getByText(/^\d+ nhiệm vụ:/)
      .first()
      .waitFor();
    await photograph(page, 'registers');
    await registers.openTab('Biểu đồ');
    await page.getByText('Nhiệm vụ theo tình trạng').first().waitFor();
    await photograph(page, 'registers-charts');
    await takeOver(page);
  } finally {
    for (const context of browser.contexts()) await context.close();
    await held.stop();
  }
}

async function takeReport(browser: Browser, link: string): Promise<void> {
  const agency = await openAs(browser, link, PHONE);
  await agency.getByRole('article').first().waitFor();
  await agency
    .getByRole('button', { name: /^Báo cáo tiến độ/ })
    .first()
    .click();
  await agency.getByRole('textbox', { name: /^Tình hình/ }).fill('Đã quán triệt đến các xã.');
  await photograph(agency, 'progress-phone');
  await agency.context().close();
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Các phiên họp' }).click();
  await page.getByRole('button', { name: 'Tạo phiên họp' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /^Tên phiên họp/ }).fill('Phiên họp tiếp theo (ví dụ)');
  await form.locator('label').filter({ hasText: 'Không, tôi sẽ thêm sau' }).click();
  await form.getByRole('button', { name: 'Tạo phiên họp' }).click();
  await page.getByRole('tab', { name: /^Chương trình họp/ }).click();
  const offer = page.getByRole('region', { name: 'Việc chưa xong của phiên trước' });
  await offer.getByRole('button', { name: 'Đưa việc chưa xong của phiên trước' }).click();
  await offer.getByRole('button', { name: 'Cập nhật việc của phiên trước' }).waitFor();
  await photograph(page, 'taking-over');
}
