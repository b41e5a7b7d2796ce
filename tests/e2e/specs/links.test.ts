import { expect, test } from 'vitest';
import { PointPage } from '../pages/pointPage.ts';
import { openPage } from '../support/browser.ts';
import { linkForPoint, takeSeat } from '../support/invite.ts';
import { DISTRICT, type SampleServer } from '../support/sample.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

/** A link that is refused is answered with an error, which browsers write to the console. */
const REFUSED = [/the server responded with a status of 4\d\d/];
const SENTENCE = 'Liên kết không dùng được: đã hết hạn, đã bị thu hồi, đã sử dụng hoặc không đúng.';
const SOON = 1_000;

/** All that a refused link shows, as it is read out. */
async function refusalOf(link: string): Promise<string> {
  const page = await openPage(link, { name: 'refused', expectedErrors: REFUSED });
  await page.getByRole('heading', { name: 'Liên kết mời không dùng được' }).waitFor();
  await page.getByText(SENTENCE).waitFor();
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  return page.getByRole('main').ariaSnapshot();
}

/** One link of each kind that leads nowhere any more. */
async function deadLinks(sample: SampleServer): Promise<readonly string[]> {
  const secretary = await takeSeat(sample, sample.links.secretary);
  const observer = { role: 'observer', label: 'Khách mời' } as const;
  const expiresAt = Date.now() + SOON;
  const expired = await secretary.linkFor({ ...observer, expiresAt });
  const once = await secretary.linkFor({ ...observer, oneTime: true });
  await (await openPage(once)).getByText('Đồng chí đang theo dõi phiên họp').waitFor();
  const guessed = `${sample.url}/vao#${'A'.repeat(43)}`;
  await expect.poll(Date.now).toBeGreaterThan(expiresAt);
  return [expired, once, guessed, `${sample.url}/vao#x`];
}

test('an expired, used-up or guessed link shows one plain page, the same for all', async () => {
  const sample = await sampleForThisTest();
  const shown = new Set<string>();
  for (const link of await deadLinks(sample)) shown.add(await refusalOf(link));
  expect([...shown]).toHaveLength(1);
});

test('the secretary revokes a link: whoever came by it is out at once and cannot come back', async () => {
  const sample = await sampleForThisTest();
  const point = await PointPage.open(sample.links.point);
  await point.page.getByRole('heading', { name: 'Phiên họp chưa khai mạc' }).waitFor();
  const seat = await takeSeat(sample, sample.links.secretary);
  const other = await PointPage.open(await linkForPoint(seat, 'Huyện Nậm Pồ'), { name: 'other' });
  const secretary = await openPage(sample.links.secretary, { name: 'secretary' });
  await secretary.getByRole('link', { name: 'Giấy vào họp' }).click();
  await secretary
    .getByRole('group', { name: `Thao tác với liên kết: Điểm cầu ${DISTRICT}` })
    .getByRole('button', { name: 'Thu hồi' })
    .click();
  await secretary.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi' }).click();

  await point.page
    .getByRole('heading', { name: 'Quyền tham gia phiên họp đã kết thúc' })
    .waitFor({ timeout: 2_000 });
  await point.page.getByText('Liên kết mời của điểm cầu này đã bị thu hồi.').waitFor();
  await secretary.getByRole('button', { name: /Liên kết không còn dùng/ }).click();
  await secretary.getByText('Đã thu hồi', { exact: true }).waitFor();
  await refusalOf(sample.links.point);
  // Another point's link is not touched.
  await other.header.getByText('Đã kết nối').waitFor();
  await other.page.getByRole('heading', { name: 'Phiên họp chưa khai mạc' }).waitFor();
});
