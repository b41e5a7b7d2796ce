import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pointOf } from '../../fixtures/play/references.ts';
import { StagePart } from '../pages/stagePart.ts';
import { graveViolations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { expectGoodInEveryLook } from '../support/everyLook.ts';
import {
  chairOnStage,
  observerOnStage,
  pointOnStage,
  type StageSession,
  secondDistrict,
  stageSession,
} from '../support/media/stageSession.ts';
import { DISTRICT } from '../support/sample.ts';

/** Somebody in the chair and in two districts, all seen, one of them with the floor. */
async function heldSession() {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const first = await pointOnStage(session.links.point);
  const second = await secondDistrict(session);
  for (const { stage } of [chair, first, second]) await stage.openCamera();
  await first.seat.askForFloor();
  await chair.seat.giveFloorTo(DISTRICT);
  await first.stage.consent();
  await second.seat.askForFloor();
  return { session, chair, first, second };
}

/** In every look, each time with pictures on it. */
const lookAt = (page: Page): Promise<void> =>
  expectGoodInEveryLook(page, () => page.locator('video[data-shown="flowing"]').first().waitFor());

const open = async ({ secretary }: StageSession, role: 'technician' | 'screen'): Promise<Page> =>
  openPage(await secretary.linkFor({ role, label: role }), { name: role });

test('with pictures every page is as good as without, in each look', async () => {
  const { session, chair, first } = await heldSession();
  const observer = await observerOnStage(session);
  const hall = await open(session, 'screen');
  await hall.locator('video[data-shown="flowing"]').first().waitFor();
  expect(await graveViolations(hall)).toEqual([]);

  for (const { page } of [chair.seat, first.seat]) {
    await page.locator('video[data-shown="flowing"]').first().waitFor();
    const light = await graveViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([...light, ...(await graveViolations(page))]).toEqual([]);
  }
  // Loaded anew in another language, a page has its own camera closed: one that only watches is looked at so.
  await lookAt(observer.page);
});

test('the technician’s board and the device check beside a stage', async () => {
  const { session, chair } = await heldSession();
  const technician = await open(session, 'technician');
  await technician.getByRole('link', { name: 'Vào phòng họp' }).click();
  const board = () =>
    technician
      .getByText(/^(Đang phát biểu|Has the floor|TCP|UDP)/)
      .filter({ visible: true })
      .first()
      .waitFor();
  await board();
  await expectGoodInEveryLook(technician, board);

  await chair.seat.page.goto(`${session.url}/phien/${session.secretary.sessionId}/thiet-bi`);
  const camera = () =>
    chair.seat.page.getByText(/^(Camera hoạt động|The camera works|Camera works)$/).waitFor();
  await camera();
  await expectGoodInEveryLook(chair.seat.page, camera);
});

test('a phone keeps the item in sight under the stage’s signs', async () => {
  const { session, chair, first } = await heldSession();
  await chair.seat.nextItem(firstItem(session));
  const { page } = first.seat;
  await page.setViewportSize({ width: 360, height: 740 });
  const title = page.getByRole('heading', { name: firstItem(session) });
  const box = await title.boundingBox();
  expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThan(500);
});

const firstItem = ({ secretary }: StageSession): string => {
  const { items, itemOrder } = secretary.state().agenda;
  return items[itemOrder[0] ?? '']?.title ?? '';
};

test('layout and loudspeaker are remembered on the machine; a watcher is told of no lost links', async () => {
  const { session } = await heldSession();
  const observer = await observerOnStage(session);
  const { page } = observer;
  const choose = async (act: string | RegExp) => {
    await page.getByRole('button', { name: 'Cách xếp hình' }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  await observer.expectMoving(observer.picture(DISTRICT));
  expect(await page.getByText('Mất kết nối').count()).toBe(0);
  await choose('Lưới các điểm cầu');
  await choose(/^Tắt tiếng loa tại máy này/);
  const isSilenced = () =>
    page
      .locator('audio')
      .evaluateAll((all) => all.every((each) => each instanceof HTMLAudioElement && each.muted));
  await expect.poll(isSilenced).toBe(true);
  await page.reload();
  await page.locator('[data-layout="grid"]').waitFor();
  await page.getByText('Tiếng loa tại máy này đang tắt.').waitFor();
  await expect.poll(() => page.locator('audio').count()).toBeGreaterThan(0);
  expect(await isSilenced()).toBe(true);
  await new StagePart(page).press('Bật tiếng loa tại máy này');
  await expect.poll(isSilenced).toBe(false);
});

test('a muted point is told so on its page, and others see it', async () => {
  const { session, first, second } = await heldSession();
  const { pointId } = pointOf(session.secretary.state(), DISTRICT);
  await session.secretary.send('mutePoint', { pointId });
  await first.seat.page
    .getByText(/bị tắt tiếng/)
    .first()
    .waitFor();
  expect(await graveViolations(first.seat.page)).toEqual([]);
  await second.seat.page.getByText('Đã bị tắt tiếng').first().waitFor();
});
