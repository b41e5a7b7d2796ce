import type { Browser, Page } from 'playwright-core';
import { pointOf } from '../../fixtures/play/references.ts';
import { MEDIA_HERE } from '../support/media/mediaHere.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { PHONE, PROJECTOR, photograph } from './camera.ts';
import { openSeat } from './seat.ts';
import { takeWriting } from './writing.ts';

/** Districts whose cameras are on. */
const SEEN = ['Huyện Mường Nhé', 'Huyện Nậm Pồ'];

/** The meeting from its middle to its documents, with pictures and sound. */
export async function takeMeeting(browser: Browser): Promise<void> {
  const stage = await openStage(MEDIA_HERE);
  try {
    await takeStage(browser, stage);
    await takeWriting(browser, stage);
  } finally {
    await stage.stop();
  }
}

/** An obstacle is on the table, a district has the floor, others wait. */
async function takeStage(browser: Browser, stage: Stage): Promise<void> {
  const chair = await openSeat(browser, stage, stage.links.chair);
  const delegations = [];
  const { currentSpeechId, speeches } = stage.state().floor;
  const speaking = speeches[currentSpeechId ?? '']?.pointId;
  const seen = SEEN.map((name) => pointOf(stage.state(), name).pointId);
  for (const pointId of new Set([...(speaking ? [speaking] : []), ...seen])) {
    const link = await stage.linkFor('point', pointId);
    delegations.push(await openSeat(browser, stage, link));
  }
  for (const page of [chair, ...delegations]) {
    await page.getByRole('button', { name: 'Bật camera', exact: true }).click();
    await page.getByRole('button', { name: 'Tắt camera', exact: true }).waitFor();
  }
  await flowing(chair);
  await photograph(chair, 'session-chair');
  const [delegation] = delegations;
  if (delegation !== undefined) {
    await flowing(delegation);
    await photograph(delegation, 'session-point');
  }
  const phone = await openSeat(browser, stage, stage.links.point, '', PHONE);
  await flowing(phone);
  await photograph(phone, 'session-point-phone');
  const secretary = await openSeat(browser, stage, stage.links.secretary);
  await secretary.getByText('Vướng mắc đang xét').first().waitFor();
  await secretary
    .getByText(/^Đang kết nối hình ảnh/)
    .first()
    .waitFor({ state: 'hidden' });
  await photograph(secretary, 'secretary');
  const hall = await openSeat(browser, stage, stage.links.chair, '/man-hinh', PROJECTOR);
  await hall.getByText('Tiếp theo').first().waitFor();
  await hall.locator('video[data-shown="flowing"]').first().waitFor();
  await photograph(hall, 'hall');
  const technician = await openSeat(browser, stage, await stage.linkFor('technician', null));
  await technician.getByText(/ ms$/).first().waitFor();
  await photograph(technician, 'technician');
  await delegations.at(-1)?.goto(stage.at('/thiet-bi'));
  const checked = delegations.at(-1);
  await checked?.getByText('Camera hoạt động').waitFor();
  if (checked !== undefined) await photograph(checked, 'device-check');
  for (const context of browser.contexts()) await context.close();
}

const flowing = (page: Page): Promise<void> =>
  page.locator('video[data-shown="flowing"]').nth(2).waitFor();
