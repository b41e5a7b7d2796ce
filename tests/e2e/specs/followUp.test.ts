import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { ProgressPage } from '../pages/progressPage.ts';
import { RegistersPage } from '../pages/registersPage.ts';
import { expectAccessible } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { expectGoodInEveryLook } from '../support/everyLook.ts';
import { becomeAdministrator } from '../support/firstAdministrator.ts';
import { type HeldSession, startHeldSession } from '../support/heldSession.ts';
import { directives } from '../support/meeting.ts';

const UNIT = 'Huyện Mường Nhé';
const TASK = directives[0]?.text ?? '';
const OTHERS = directives.length - 1;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');

async function heldSession(): Promise<HeldSession> {
  const held = await startHeldSession();
  onTestFinished(() => held.stop());
  return held;
}

/** The secretary at the registers, through the start page. */
async function openRegisters(held: HeldSession): Promise<RegistersPage> {
  const page = await openPage(held.link, { name: 'secretary' });
  await becomeAdministrator(page, 'thu-ky');
  await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
  await page.getByText(`${OTHERS + 1} nhiệm vụ: ${OTHERS + 1} đang thực hiện`).waitFor();
  return new RegistersPage(page);
}

/** The secretary schedules the committee's next session and comes to its agenda. */
async function prepareNextSession(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Các phiên họp' }).click();
  await page.getByRole('button', { name: 'Tạo phiên họp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Tên phiên họp/ }).fill('Phiên họp thứ hai');
  await dialog.locator('label').filter({ hasText: 'Không, tôi sẽ thêm sau' }).click();
  await dialog.getByRole('button', { name: 'Tạo phiên họp' }).click();
  await page.getByRole('tab', { name: /^Chương trình họp/ }).click();
}

test('an agency reports by its link, the secretary confirms, the next session takes over what is left', async () => {
  const held = await heldSession();
  const registers = await openRegisters(held);
  const { page } = registers;
  await registers.openTask(TASK);
  await registers.nameUnit(TASK, UNIT);
  await registers.task(UNIT).waitFor();
  const link = await registers.linkFor(UNIT);

  const agency = await ProgressPage.open(link, { viewport: { width: 360, height: 740 } });
  await agency.tasks.getByText(TASK).waitFor();
  expect(await agency.tasks.count()).toBe(1);
  expect(new URL(agency.page.url()).hash).toBe('');
  await agency.write('Đã quán triệt đến các xã.');
  await agency.attach('Báo cáo tiến độ.pdf', PDF);
  await expectAccessible(agency.page);
  await agency.claimDone();
  await agency.page.getByText('Chờ xác nhận hoàn thành', { exact: true }).waitFor();

  await page.reload();
  await registers.openTab('Nhiệm vụ');
  await page.getByText('1 chờ xác nhận hoàn thành').waitFor();
  await registers.openTask(UNIT);
  const downloading = page.waitForEvent('download');
  await registers.task(UNIT).getByRole('link', { name: 'Báo cáo tiến độ.pdf' }).click();
  expect(await readFile(await (await downloading).path())).toEqual(PDF);
  await registers.confirmDone(UNIT);
  const counts = `${OTHERS + 1} nhiệm vụ: 1 đã hoàn thành, ${OTHERS} đang thực hiện, không có thời hạn`;
  await page.getByText(counts, { exact: true }).waitFor();
  await agency.page.reload();
  await agency.page.getByRole('button', { name: /^Đã xong/ }).click();
  await agency.page.getByText('Thư ký xác nhận đã hoàn thành').waitFor();

  await prepareNextSession(page);
  const offer = page.getByRole('region', { name: 'Việc chưa xong của phiên trước' });
  await offer.getByText(`${counts}.`, { exact: true }).waitFor();
  await offer.getByRole('button', { name: 'Đưa việc chưa xong của phiên trước' }).click();
  await offer.getByRole('button', { name: 'Cập nhật việc của phiên trước' }).waitFor();
  await page.getByText(/^1\. Tình hình thực hiện nhiệm vụ giao tại phiên họp trước/).waitFor();
  await offer
    .getByRole('button', { name: /chưa xong/ })
    .last()
    .click();
  expect(await offer.getByRole('listitem').count()).toBe(OTHERS);
  await expectAccessible(page);
});

test('registers, charts and links read well in every look', async () => {
  const held = await heldSession();
  const registers = await openRegisters(held);
  const { page } = registers;
  const look = (words: RegExp) =>
    expectGoodInEveryLook(page, () =>
      page.getByText(words).filter({ visible: true }).first().waitFor(),
    );
  await page.getByRole('button', { name: 'Lọc' }).click();
  await look(/nhiệm vụ: |tasks: /);
  for (const [tab, words] of [
    ['vuong-mac', /vướng mắc: |obstacles: /],
    ['bieu-do', /^(Nhiệm vụ theo tình trạng|Tasks by where they stand)$/],
    ['duong-dan', /^(Chưa cấp đường dẫn nào|No links yet)$/],
  ] as const) {
    await page.evaluate(() => localStorage.setItem('diemcau.language', 'vi'));
    await page.goto(`${new URL(page.url()).pathname}?muc=${tab}`.replace(/^/, held.url));
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    await look(words);
  }
});
