import { expect, test } from 'vitest';
import { PointPage } from '../pages/pointPage.ts';
import { type Seat, takeSeat } from '../support/invite.ts';
import { LINK_LOST, lineTo } from '../support/line.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

const OBSTACLES = 120;
const MESSAGES = 80;
/** Whoever plays two hundred events types faster than a person. */
const ENVIRONMENT = { COMMANDS_PER_SECOND: '10000' };

test('a page cut off for two hundred events catches up and shows the state, without a reload', async () => {
  const sample = await sampleForThisTest(ENVIRONMENT);
  const line = await lineTo(sample.url);
  const chair = await takeSeat(sample, sample.links.chair);
  const agency = await takeSeat(sample, sample.links.agency);
  const secretary = await takeSeat(sample, sample.links.secretary);
  await chair.send('openSession', {});
  const point = await PointPage.open(sample.links.point.replace(sample.url, line.url), {
    expectedErrors: LINK_LOST,
  });
  await point.page.getByText('Đang họp').waitFor();
  await point.page.evaluate(() => document.body.setAttribute('data-same-page', 'yes'));

  line.cut();
  await point.header.getByText('Mất kết nối').waitFor();
  const before = await chair.send('askFloor', {
    kind: 'speak',
    personId: null,
    speakerName: null,
    about: null,
  });
  await chair.send('giveFloor', { requestId: before, seconds: 300 });
  await raiseMany(agency);
  await writeMany(secretary);
  const [first = ''] = chair.state().obstacles.order;
  await chair.send('callObstacle', { obstacleId: first });
  expect(await point.page.getByRole('tab', { name: 'Của các nơi khác 0' }).count()).toBe(1);

  line.mend();
  await expect.poll(() => line.open, { timeout: 30_000 }).toBe(1);
  await point.page.getByRole('tab', { name: `Của các nơi khác ${OBSTACLES}` }).waitFor();
  await point.page.getByRole('tab', { name: `Trao đổi ${MESSAGES}` }).waitFor();
  await point.now().getByText('Vướng mắc thứ 1.').waitFor();
  await point.now().getByText('Điểm cầu trung tâm').first().waitFor();
  const messages = await point.show('Trao đổi');
  await messages.getByText(`Tin thứ ${MESSAGES}.`).waitFor();
  await point.header.getByText('Đã kết nối').waitFor();
  expect(await point.page.evaluate(() => document.body.getAttribute('data-same-page'))).toBe('yes');
  // And it goes on from there.
  await point.askForFloor();
  await expect.poll(() => chair.state().floor.queue.length).toBe(1);
});

async function raiseMany(agency: Seat): Promise<void> {
  for (let number = 1; number <= OBSTACLES; number += 1) {
    await agency.send('submitObstacle', {
      text: `Vướng mắc thứ ${number}.`,
      raisedBy: null,
      programmes: [],
      categoryId: null,
      level: null,
      legalText: null,
      since: null,
      proposal: null,
      itemised: true,
    });
  }
}

async function writeMany(secretary: Seat): Promise<void> {
  for (let number = 1; number <= MESSAGES; number += 1) {
    await secretary.send('sendMessage', { channel: 'all', text: `Tin thứ ${number}.` });
  }
}
