import { expect, test } from 'vitest';
import { ChairPage } from '../pages/chairPage.ts';
import { PointPage } from '../pages/pointPage.ts';
import { LINK_LOST, lineTo } from '../support/line.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

const OBSTACLE =
  'Hệ thống văn bản của các bộ, ngành Trung ương hướng dẫn thực hiện chương trình còn chậm ban hành.';

test('a point that loses its link writes on: what waits survives a reload and arrives once', async () => {
  const { url, links } = await sampleForThisTest();
  const line = await lineTo(url);
  const chair = await ChairPage.open(links.chair);
  const point = await PointPage.open(links.point.replace(url, line.url), {
    expectedErrors: LINK_LOST,
  });
  await chair.openSession();
  await expect.poll(() => line.open).toBe(1);

  line.cut();
  await point.header.getByText('Mất kết nối').waitFor();
  await point.raise(OBSTACLE);
  await expect.poll(() => point.outbox.getByText('Đang chờ gửi').count()).toBe(1);
  await point.own.getByText(OBSTACLE).waitFor();
  // Reading goes on too.
  const agenda = await point.show('Chương trình');
  await agenda.getByText('Kết luận hội nghị').waitFor();
  expect(await (await chair.show('Vướng mắc')).getByText(OBSTACLE).count()).toBe(0);

  await point.page.reload();
  await point.page.getByRole('heading', { name: 'Chưa kết nối được với máy chủ' }).waitFor();
  line.mend();
  await expect.poll(() => line.open, { timeout: 30_000 }).toBe(1);
  const listed = (await chair.show('Vướng mắc')).getByText(OBSTACLE);
  await listed.waitFor();
  await point.own.getByText(/^Đã gửi lúc/).waitFor();
  expect(await point.outbox.count()).toBe(0);
  expect(await point.own.count()).toBe(1);
  expect(await listed.count()).toBe(1);

  // Nothing that was sent already goes out again when the link comes and goes once more.
  line.cut();
  await point.header.getByText('Mất kết nối').waitFor();
  line.mend();
  await expect.poll(() => line.open, { timeout: 30_000 }).toBe(1);
  await point.askForFloor();
  await chair.queue.getByText('Huyện Mường Nhé').first().waitFor();
  expect(await listed.count()).toBe(1);
});
