import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ChairPage } from '../pages/chairPage.ts';
import { HallPage } from '../pages/hallPage.ts';
import { PointPage } from '../pages/pointPage.ts';
import { linkForPoint, takeSeat } from '../support/invite.ts';
import type { SampleServer } from '../support/sample.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

const QUESTION = 'Thống nhất nội dung kết luận của hội nghị';
const POINTS = 11;

interface Voters {
  readonly chair: ChairPage;
  readonly hall: HallPage;
  readonly points: readonly PointPage[];
}

/** Chair, two districts and the projector, in a session that is open. */
async function voters(sample: SampleServer): Promise<Voters> {
  const secretary = await takeSeat(sample, sample.links.secretary);
  const screen = await secretary.linkFor({ role: 'screen', label: 'Màn hình hội trường' });
  const chair = await ChairPage.open(sample.links.chair);
  await chair.openSession();
  return {
    chair,
    hall: await HallPage.open(screen),
    points: [
      await PointPage.open(sample.links.point),
      await PointPage.open(await linkForPoint(secretary, 'Huyện Nậm Pồ'), { name: 'second' }),
    ],
  };
}

/** The numbers behind the three choices, in their order; null while they are not shown. */
async function tallyOn(scope: Locator | Page): Promise<readonly number[] | null> {
  const shown = await scope.getByRole('definition').allTextContents();
  return shown.length === 0 ? null : shown.map(Number);
}

test('a named vote: cast, changed, counted as it goes, its result in the hall', async () => {
  const { chair, hall, points } = await voters(await sampleForThisTest());
  const [near, far] = points;
  if (near === undefined || far === undefined) throw new Error('Two points vote here.');
  await chair.callVote(QUESTION);
  await near.cast('Không tán thành');
  await near.vote.getByText('Đã biểu quyết: Không tán thành').waitFor();
  await near.cast('Tán thành');
  await near.vote.getByText('Đã biểu quyết: Tán thành').waitFor();
  await far.cast('Không biểu quyết');
  await expect.poll(() => tallyOn(chair.vote)).toEqual([1, 0, 1]);
  await hall.page.getByRole('heading', { name: QUESTION }).waitFor();
  await hall.page.getByText(`2/${POINTS} đã biểu quyết`).waitFor();
  await chair.vote.getByRole('button', { name: 'Phiếu của phòng này' }).waitFor();
  await chair.vote.getByRole('button', { name: 'Không tán thành' }).click();
  await expect.poll(() => tallyOn(chair.vote)).toEqual([1, 1, 1]);

  await chair.closeVote();
  await hall.page.getByText('Đã kết thúc').waitFor();
  expect(await tallyOn(hall.page)).toEqual([1, 1, 1]);
  const past = await near.show('Kết luận');
  await past.getByText('Đã biểu quyết.').waitFor();
  expect(await tallyOn(past)).toEqual([1, 1, 1]);
});

test('a secret vote: who voted is known, how is not, until the result and after it', async () => {
  const { chair, hall, points } = await voters(await sampleForThisTest());
  await chair.callVote(QUESTION, true);
  for (const point of points) {
    await point.vote.getByText('Biểu quyết kín', { exact: true }).waitFor();
    await point.castSecretly('Tán thành');
    await point.vote.getByText('Đã bỏ phiếu kín').waitFor();
    expect(await point.vote.getByRole('button', { name: 'Tán thành', exact: true }).count()).toBe(
      0,
    );
  }
  await chair.vote.getByRole('button', { name: 'Không tán thành' }).click();
  await chair.vote.getByText(`3/${POINTS} đã biểu quyết`).waitFor();
  // The running count would tell what the last one chose.
  expect(await tallyOn(chair.vote)).toBeNull();
  expect(await tallyOn(hall.page)).toBeNull();

  await chair.closeVote();
  await expect.poll(() => tallyOn(hall.page)).toEqual([2, 1, 0]);
  expect(await hall.page.getByText('Huyện Nậm Pồ').count()).toBe(0);
  const panel = await chair.show('Biểu quyết');
  expect(await tallyOn(panel)).toEqual([2, 1, 0]);
});
