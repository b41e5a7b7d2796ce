import { expect, test } from 'vitest';
import { badLink } from '../../support/media/badLink.ts';
import { sharesDocument } from '../support/media/document.ts';
import { received, sent } from '../support/media/probe.ts';
import { isSilent } from '../support/media/sound.ts';
import {
  chairOnStage,
  observerOnStage,
  pointOnStage,
  secondDistrict,
  stageSession,
} from '../support/media/stageSession.ts';
import { throughLink } from '../support/media/throughLink.ts';
import { workerOf } from '../support/media/workerOf.ts';
import { DISTRICT } from '../support/sample.ts';

test('a media worker that dies is replaced: pictures are back, the floor was never lost', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const first = await pointOnStage(session.links.point);
  await first.stage.openCamera();
  await first.stage.openMicrophone();
  await first.seat.askForFloor();
  await chair.seat.giveFloorTo(DISTRICT);
  const observer = await observerOnStage(session);
  await observer.expectMoving(observer.picture(DISTRICT));
  const producer = await observer.picture(DISTRICT).getAttribute('data-producer');
  const { currentSpeechId } = session.secretary.state().floor;

  process.kill(workerOf(session.server), 'SIGKILL');
  const killed = performance.now();
  await observer.expectMoving(observer.picture(DISTRICT).and(observer.otherThan(producer)));
  await expect.poll(() => isSilent(observer.page), { interval: 0 }).toBe(false);
  expect(performance.now() - killed).toBeLessThan(10_000);
  expect(session.secretary.state().floor.currentSpeechId).toBe(currentSpeechId);
  await chair.seat.endFloor();
  await expect.poll(() => isSilent(observer.page), { interval: 0 }).toBe(true);
});

test('where UDP is closed, pictures come over TCP', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.stage.openCamera();
  const first = await pointOnStage(session.links.point, {
    prepare: (page) => throughLink(page, async () => ({ udp: null, tcp: 'asTold' })),
  });
  await first.stage.openCamera();
  await first.stage.expectMoving(first.stage.picture('Chủ trì'));
  await chair.stage.expectMoving(chair.stage.picture(DISTRICT));
  for (const streams of [await received(first.seat.page), await sent(first.seat.page)]) {
    expect(new Set(streams.map(({ protocol }) => protocol))).toEqual(new Set(['tcp']));
  }
});

test('on a link of 150 kbit/s a point keeps sound and shared screen, and has its pictures again after', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  await chair.stage.openCamera();
  await chair.stage.openMicrophone();
  const second = await secondDistrict(session, { prepare: sharesDocument });
  await second.stage.press('Chia sẻ màn hình');
  const link = badLink({});
  const first = await pointOnStage(session.links.point, {
    prepare: (page) =>
      throughLink(page, async (port) => {
        const way = await link.through({ ip: '127.0.0.1', port });
        return { udp: way.port, tcp: 'closed' };
      }),
  });
  await first.stage.openCamera();
  const chairPicture = first.stage.picture('Chủ trì');
  const shared = first.stage.page.locator('video[data-source="screen"]').first();
  await first.stage.expectMoving(chairPicture);
  await first.stage.expectMoving(shared);

  link.become({ bitsPerSecond: 150_000 });
  const saving = first.seat.page.getByText('Chỉ còn tiếng và màn hình chia sẻ');
  await saving.waitFor({ timeout: 45_000 });
  expect(await isSilent(first.seat.page)).toBe(false);
  await expect.poll(() => chairPicture.getAttribute('data-shown')).not.toBe('flowing');
  // A document comes slowly then: a few pictures are enough.
  await first.stage.expectMoving(shared, 2);
  await saving.waitFor();
  expect(await isSilent(first.seat.page)).toBe(false);

  link.become({});
  await saving.waitFor({ state: 'detached', timeout: 120_000 });
  await first.stage.expectMoving(chairPicture);
});
