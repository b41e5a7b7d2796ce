import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { DraftingPage } from '../pages/draftingPage.ts';
import { dialog, sendForm } from '../pages/parts.ts';
import { openPage } from '../support/browser.ts';
import { expectGoodInEveryLook } from '../support/everyLook.ts';
import { takeSeat } from '../support/invite.ts';
import { openStage, type Stage } from '../support/stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  onTestFinished(() => stage.stop());
  await stage.playOn();
});

async function openAsSecretary(path: string, name = 'secretary'): Promise<Page> {
  const page = await openPage(stage.links.secretary, { name });
  await page.getByRole('banner').getByText('Đã kết nối').waitFor();
  await page.goto(stage.at(path));
  return page;
}

async function textOfPdf(page: Page, link: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await link.click();
  const path = await (await downloading).path();
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
}

async function issueAs(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Cấp số và ban hành' }).click();
  const form = dialog(page, 'Cấp số và ban hành văn bản này?');
  await form.getByRole('textbox', { name: /^Số văn bản/ }).fill(String(number));
  await form.getByRole('textbox', { name: /^Số văn bản/ }).press('Tab');
  await sendForm(form, 'Cấp số và ban hành');
  await page.getByText(new RegExp(`^Đã ban hành số ${number}/TB`)).waitFor();
}

test('a draft is added to at one press and back, approved, issued with a number, and replaced', async () => {
  const page = await openAsSecretary('/du-thao');
  const drafting = new DraftingPage(page);
  await drafting.notice.waitFor();
  const entries = () => drafting.notice.getByRole('button', { name: /^Sửa đoạn này/ }).count();
  const before = await entries();
  await page.getByRole('button', { name: 'Bổ sung nội dung mới' }).click();
  await page
    .getByText(/^Đã đưa \d+ đoạn vào dự thảo/)
    .first()
    .waitFor();
  await expect.poll(entries).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');
  await expect.poll(entries, { timeout: 20_000 }).toBe(before);
  const missing = () => page.getByRole('button', { name: /^(Còn thiếu|Still missing)/ });
  await missing().click();
  await expectGoodInEveryLook(page, async () => {
    await missing().click();
  });
  await page.evaluate(() => localStorage.setItem('diemcau.language', 'vi'));
  await page.reload();
  await drafting.present();
  const chair = await takeSeat(stage, stage.links.chair);
  const version = chair.state().conclusions.versions.at(-1)?.version ?? 0;
  await chair.send('approveConclusions', { version });

  await page.goto(stage.at('/van-ban'));
  await page.getByText('Đã duyệt, chưa ban hành').first().waitFor();
  await issueAs(page, 88);
  const inSight = page.getByRole('link', { name: 'PDF (.pdf)' });
  const paper = page.getByRole('article', { name: 'Bản xem trước thông báo kết luận' });
  await paper.getByText('Số: 88/TB').waitFor();
  const [year, month, day] = new Date(Date.now() + 7 * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number);
  const words = (number: number, under: number) => (number < under ? `0${number}` : String(number));
  const issued = await textOfPdf(page, inSight);
  expect(issued).toContain('Số: 88/TB');
  expect(issued.replaceAll(/\s+/g, ' ')).toContain(
    `ngày ${words(day ?? 0, 10)} tháng ${words(month ?? 0, 3)} năm ${year}`,
  );
  expect(issued).not.toContain('DỰ THẢO');

  await page.getByRole('button', { name: 'Đính chính, thay thế' }).click();
  const form = dialog(page, 'Mở bản thay thế cho văn bản đã ban hành?');
  await form.getByRole('textbox', { name: /^Lý do/ }).fill('Thiếu nơi nhận');
  await sendForm(form, 'Đính chính, thay thế');
  await page.getByText(/^Sẽ thay thế văn bản số 88\/TB/).waitFor();
  await issueAs(page, 89);
  await page.getByText(/^Đã thay thế bởi số 89\/TB/).waitFor();
  await paper.getByText('Số: 89/TB').waitFor();
  const earlier = page.getByRole('link', { name: /^Tải PDF của văn bản số 88/ });
  expect(await textOfPdf(page, earlier)).toBe(issued);
  expect(await textOfPdf(page, inSight)).toContain('Số: 89/TB');
  await expectGoodInEveryLook(page, async () => {
    await page.getByText(/^(Đang có hiệu lực|In force)$/).waitFor();
  });
});

test('two secretaries at one entry see each other, and neither loses a keystroke', async () => {
  const [one, two] = [
    await openAsSecretary('/du-thao', 'one'),
    await openAsSecretary('/du-thao', 'two'),
  ];
  const edit = (page: Page) =>
    new DraftingPage(page).notice.getByRole('button', { name: /^Sửa đoạn này/ }).first();
  const field = (page: Page) =>
    new DraftingPage(page).notice.getByRole('textbox', { name: /^Nội dung đoạn/ });
  await edit(one).click();
  await two.getByText(/đang sửa$/).waitFor();
  await edit(two).click();
  await one.getByText(/đang sửa$/).waitFor();
  await field(one).press('End');
  await field(one).pressSequentially(' Thêm của người thứ nhất.');
  await field(two).pressSequentially(' Thêm của người thứ hai.');
  await field(two).press('Control+Enter');
  await one.getByText(/^Người khác vừa sửa đoạn này/).waitFor();
  await one.getByText(/đang sửa$/).waitFor({ state: 'detached' });
  await field(one).press('Control+Enter');
  await one.getByText('Đoạn này đã được người khác sửa').waitFor();
  const mine = one.getByRole('textbox', { name: 'Bản của đồng chí' });
  expect(await mine.inputValue()).toContain('Thêm của người thứ nhất.');
  await one.getByRole('insertion').filter({ hasText: 'nhất' }).first().waitFor();
  await one.getByRole('deletion').filter({ hasText: 'hai' }).first().waitFor();
  await mine.fill(`${await mine.inputValue()} Thêm của người thứ hai.`);
  await one.getByRole('button', { name: 'Dùng bản của tôi' }).click();
  await two.getByText('Thêm của người thứ nhất. Thêm của người thứ hai.').first().waitFor();
});
