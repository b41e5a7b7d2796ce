import { expect, test } from 'vitest';
import { pointOf } from '../../fixtures/play/references.ts';
import { bytesOf, received, type Stream, sent } from '../support/media/probe.ts';
import { isSilent, soundAt } from '../support/media/sound.ts';
import {
  chairOnStage,
  observerOnStage,
  pointOnStage,
  secondDistrict,
  stageSession,
} from '../support/media/stageSession.ts';
import { neverSilent } from '../support/media/tamper.ts';
import { DISTRICT } from '../support/sample.ts';

const pictures = (streams: readonly Stream[]): readonly Stream[] =>
  streams.filter(({ kind, frames }) => kind === 'video' && frames > 0);

test('pictures come where they should and nowhere else; the floor decides who is heard', async () => {
  // Of the others' pictures none is sent: chair and whoever has the floor, always.
  const session = await stageSession({ MEDIA_OTHER_PICTURES: '0' });
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const first = await pointOnStage(session.links.point);
  const second = await secondDistrict(session);
  const observer = await observerOnStage(session);
  for (const { stage } of [chair, first, second]) await stage.openCamera();

  for (const stage of [first.stage, second.stage, observer]) {
    await stage.expectMoving(stage.picture('Chủ trì'));
  }
  expect(pictures(await received(observer.page))).toHaveLength(1);
  expect(pictures(await received(chair.seat.page))).toEqual([]);

  // Opened while the floor is elsewhere: nobody hears it until it is given.
  await first.stage.openMicrophone();
  expect(await isSilent(observer.page)).toBe(true);

  await first.seat.askForFloor();
  await chair.seat.giveFloorTo(DISTRICT);
  const given = performance.now();
  await Promise.all(
    [chair.seat.page, second.seat.page, observer.page].map((page) =>
      expect.poll(() => soundAt(page), { interval: 20 }).toBeGreaterThan(0),
    ),
  );
  expect(performance.now() - given).toBeLessThan(1_000);
  for (const stage of [chair.stage, second.stage, observer]) {
    await stage.expectMoving(stage.picture(DISTRICT));
  }
  expect(pictures(await received(observer.page))).toHaveLength(2);

  await chair.seat.endFloor();
  await expect.poll(() => isSilent(observer.page), { interval: 0 }).toBe(true);
  await expect.poll(() => isSilent(second.seat.page), { interval: 0 }).toBe(true);
});

test('a muted point is not heard, whatever its own page does', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const first = await pointOnStage(session.links.point, { prepare: neverSilent });
  await first.stage.consent();
  await first.seat.askForFloor();
  await chair.seat.giveFloorTo(DISTRICT);
  await expect.poll(() => soundAt(chair.seat.page)).toBeGreaterThan(0);

  const { pointId } = pointOf(session.secretary.state(), DISTRICT);
  await session.secretary.send('mutePoint', { pointId });
  await expect.poll(() => isSilent(chair.seat.page), { interval: 0 }).toBe(true);
  const sentBefore = bytesOf('audio', await sent(first.seat.page));
  expect(await isSilent(chair.seat.page)).toBe(true);
  expect(bytesOf('audio', await sent(first.seat.page))).toBeGreaterThan(sentBefore);

  await session.secretary.send('unmutePoint', { pointId });
  const before = await soundAt(chair.seat.page);
  await expect.poll(() => soundAt(chair.seat.page)).toBeGreaterThan(before);
});

test('a shared screen arrives at the others', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const first = await pointOnStage(session.links.point);
  const observer = await observerOnStage(session);
  await first.stage.press('Chia sẻ màn hình');
  for (const stage of [chair.stage, observer]) {
    await stage.expectMoving(stage.picture(DISTRICT, 'screen'));
  }
  await first.stage.press('Dừng chia sẻ');
  await observer.picture(DISTRICT, 'screen').waitFor({ state: 'detached' });
});

test('a picture is sent as large as its tile asks for', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.stage.openCamera();
  const observer = await observerOnStage(session);
  const picture = observer.picture('Chủ trì');
  await observer.expectMoving(picture);
  const layer = () => picture.getAttribute('data-layer');
  await expect.poll(layer, { timeout: 30_000 }).toBe('2');
  const width = async () => (await pictures(await received(observer.page)))[0]?.width ?? 0;
  await expect.poll(width, { timeout: 30_000 }).toBeGreaterThan(600);
  await observer.page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(layer).toMatch(/^[01]$/);
  await expect.poll(width, { timeout: 30_000 }).toBeLessThan(600);
});
