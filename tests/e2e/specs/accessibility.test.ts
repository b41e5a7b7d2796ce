import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import { expectGoodInEveryLook } from '../support/everyLook.ts';
import {
  becomeAdministrator,
  type EmptyServer,
  signIn,
  startEmpty,
} from '../support/firstAdministrator.ts';
import { takeSeat } from '../support/invite.ts';
import type { SampleRole } from '../support/sample.ts';
import { openStage, type Stage } from '../support/stage.ts';

/** Refusals are answered with an error, which browsers write to the console. */
const REFUSED: PageOptions = { expectedErrors: [/the server responded with a status of 4\d\d/] };

/** Looks at the page once one of its words has come, in either language. */
async function lookAt(page: Page, words: RegExp): Promise<void> {
  const whole = () => page.getByText(words).filter({ visible: true }).first().waitFor();
  await whole();
  await expectGoodInEveryLook(page, whole);
}

describe('while the session runs', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.stop());

  /** Comes in by a role's link and goes to a page of the session. */
  async function goTo(role: SampleRole, path: string): Promise<Page> {
    const page = await openPage(stage.links[role], { name: role });
    await page.waitForURL(/\/phien\/|\/vao$/);
    await page.getByRole('banner').getByText('Đã kết nối').waitFor();
    if (page.url() !== stage.at(path)) await page.goto(stage.at(path));
    return page;
  }

  test.for<[name: string, role: SampleRole, path: string, words: RegExp]>([
    ['the chair', 'chair', '', /^(Vướng mắc đang xét|On the table)$/],
    ['the secretary', 'secretary', '', /^(Đăng ký phát biểu|Speakers’ list)$/],
    ['a point', 'point', '', /^(Người có mặt tại điểm cầu|Who is in this room)$/],
    ['the room of a point', 'point', '/diem-cau', /^(Có trong danh sách|On the list)$/],
    ['an agency', 'agency', '', /^(Người có mặt tại điểm cầu|Who is in this room)$/],
    ['an observer', 'observer', '', /^(Đồng chí đang theo dõi|You are watching)/],
    ['preparation', 'secretary', '/chuan-bi', /^(Trích yếu của thông báo|.*notice)/],
    ['the hall', 'chair', '/man-hinh', /^(Tiếp theo|Next)/],
  ])('%s', async ([, role, path, words]) => {
    await lookAt(await goTo(role, path), words);
  });

  test('links, and the sheets that are printed', async () => {
    const page = await goTo('secretary', '/giay-vao');
    await page.getByRole('button', { name: /^Tạo \d+ liên kết còn thiếu$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
    await page.getByRole('button', { name: 'In giấy vào họp' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Giấy vào họp trực tuyến').first().waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ media: 'screen' });
    await lookAt(page, /^(Liên kết đã cấp|Links handed out)$/);
  });

  test('a form over the page', async () => {
    const page = await goTo('point', '');
    const open = () =>
      page
        .getByRole('button', { name: /Nêu vướng mắc|Raise/ })
        .first()
        .click();
    await open();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Văn bản chậm ban hành');
    await expectGoodInEveryLook(page, open);
  });

  test('what a device may enter, and what it may not', async () => {
    const page = await goTo('observer', '');
    await page.goto(`${stage.url}/vao`);
    await lookAt(page, /^(Trên thiết bị này|This device may)/);
    await page.goto(`${stage.url}/khong-co-trang-nay`);
    await lookAt(page, /^(Không có trang này|There is no)/);
  });

  test('a refused link', async () => {
    const page = await openPage(`${stage.url}/vao#${'A'.repeat(43)}`, REFUSED);
    await lookAt(page, /^(Liên kết mời không dùng được|This invitation cannot)/);
  });

  test('a revoked link, while connected', async () => {
    const secretary = await takeSeat(stage, stage.links.secretary);
    const page = await openPage(
      await secretary.linkFor({ role: 'observer', label: 'Khách' }),
      REFUSED,
    );
    await page.getByText('Đồng chí đang theo dõi').waitFor();
    await secretary.revoke('Khách');
    await lookAt(page, /^(Quyền tham gia phiên họp|Your access|Không vào được|You could not)/);
  });

  describe('once the conclusions are approved', () => {
    beforeAll(async () => {
      await stage.playOn();
      await stage.playOn();
    });

    test.for<[name: string, role: SampleRole, path: string, words: RegExp]>([
      ['drafting', 'secretary', '/du-thao', /^(Đã duyệt|Approved)$/],
      ['the record', 'secretary', '/van-ban', /^(Bằng chứng|Proof)$/],
      ['the chair', 'chair', '', /^(Mở lại phiên họp|Reopen the session)$/],
      ['a point', 'point', '', /^(Người có mặt tại điểm cầu|Who is in this room)$/],
      ['the hall', 'chair', '/man-hinh', /^(Phiên họp đã kết thúc|The session has ended)$/],
    ])('%s', async ([, role, path, words]) => {
      await lookAt(await goTo(role, path), words);
    });
  });
});

describe('with an account', () => {
  const NAME = 'quan-tri';
  let empty: EmptyServer;
  beforeAll(async () => {
    empty = await startEmpty();
  });
  afterAll(() => empty.server.stop());

  test('the first administrator, administration, sessions', async () => {
    const page = await openPage(empty.link);
    await page.getByRole('heading', { name: 'Thiết lập quản trị viên đầu tiên' }).waitFor();
    await becomeAdministrator(page, NAME);
    await lookAt(page, /^(Chưa có phiên họp nào|No sessions yet)/);
    await page.evaluate(() => localStorage.setItem('diemcau.language', 'vi'));
    await page.goto(`${empty.server.url}/quan-tri`);
    await lookAt(page, /^(Tạo tài khoản|.*account)$/);
  });

  test('signing in', async () => {
    const page = await openPage(`${empty.server.url}/dang-nhap`);
    await lookAt(page, /^(Dành cho thư ký|For secretaries)/);
    await page.evaluate(() => localStorage.setItem('diemcau.language', 'vi'));
    await page.reload();
    await signIn(page, NAME);
    await page.getByText('Chưa có phiên họp nào').waitFor();
  });
});
