import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workerPlace } from '../../../server/src/media/worker/workerPlace.ts';
import { pointOf } from '../../fixtures/play/references.ts';
import { PointPage } from '../pages/pointPage.ts';
import { SecretaryPage } from '../pages/secretaryPage.ts';
import { StagePart } from '../pages/stagePart.ts';
import { anotherBrowser } from '../support/browser.ts';
import { takeSeat } from '../support/invite.ts';
import { deny, keepTracks, unplug } from '../support/media/deviceFaults.ts';
import { bytesOf, sent } from '../support/media/probe.ts';
import { soundAt } from '../support/media/sound.ts';
import {
  chairOnStage,
  observerOnStage,
  pointOnStage,
  stageSession,
  watched,
} from '../support/media/stageSession.ts';
import { DISTRICT } from '../support/sample.ts';

const alert = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words });

test('without permission a point is told how to give it, and takes part all the same', async () => {
  const { links } = await stageSession();
  const point = await pointOnStage(links.point, {
    chromium: await anotherBrowser({ isAllowed: false }),
    prepare: deny(['camera', 'microphone']),
  });
  await point.stage.press('Bật camera');
  await alert(point.seat.page, /chưa được phép dùng camera.*ổ khóa/).waitFor();
  await point.stage.press('Bật micro');
  await alert(point.seat.page, /chưa được phép dùng micro.*ổ khóa/).waitFor();
  await point.seat.raise('Văn bản hướng dẫn chậm ban hành');
  await point.seat.own.first().waitFor();
});

test('a machine without camera and microphone enters, and says so', async () => {
  const { links } = await stageSession();
  const page = (
    await PointPage.open(links.point, { chromium: await anotherBrowser({ hasDevices: false }) })
  ).page;
  await page.getByText(/^Vào phòng họp không có camera và micro/).waitFor();
  await page.getByRole('link', { name: 'Vào phòng họp' }).click();
  await new StagePart(page).press('Bật camera');
  await alert(page, /Không tìm thấy camera/).waitFor();
  await page.getByRole('button', { name: 'Chọn thiết bị khác' }).click();
  await page.getByRole('dialog', { name: 'Chọn thiết bị' }).waitFor();
});

test('a camera that is pulled out says so, the microphone goes on, and it comes back by a press', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  const { seat, stage } = await pointOnStage(session.links.point, { prepare: keepTracks });
  await stage.openCamera();
  await stage.openMicrophone();
  await chair.stage.expectMoving(chair.stage.picture(DISTRICT));
  await unplug(seat.page, 'video');
  const told = alert(seat.page, /Camera vừa bị rút ra/);
  await told.waitFor();
  await chair.stage.picture(DISTRICT).waitFor({ state: 'detached' });
  await seat.page.getByRole('button', { name: /^Tắt micro/ }).waitFor();
  await told.getByRole('button', { name: 'Thử lại' }).click();
  await chair.stage.expectMoving(chair.stage.picture(DISTRICT));
});

test('the stage comes by itself once the media worker is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diemcau-worker-'));
  const worker = join(folder, 'mediasoup-worker');
  const there = join(folder, 'there');
  const real = process.env.MEDIASOUP_WORKER_BIN ?? workerPlace().worker;
  writeFileSync(
    worker,
    `#!/bin/sh\nuntil [ -e '${there}' ]; do sleep 0.1; done\nexec '${real}' "$@"\n`,
  );
  chmodSync(worker, 0o755);
  const { links } = await stageSession({ MEDIASOUP_WORKER_BIN: worker });
  const point = await PointPage.open(links.point, watched({}));
  const { page } = point;
  await page.getByText('Đang chuẩn bị hình ảnh và âm thanh…').first().waitFor();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await point.raise('Văn bản hướng dẫn chậm ban hành');
  writeFileSync(there, '');
  await new StagePart(page).openCamera();
  await point.own.first().waitFor();
  expect(loads).toBe(0);
});

test('camera, microphone and sound go on from page to page, over one connection', async () => {
  const session = await stageSession();
  const point = await pointOnStage(session.links.point);
  let sockets = 0;
  const { page } = await SecretaryPage.open(session.links.secretary, {
    prepare: async (opened) => {
      opened.on('websocket', () => {
        sockets += 1;
      });
      await watched({}).prepare?.(opened);
    },
  });
  await page.getByRole('link', { name: 'Vào phòng họp' }).click();
  const stage = new StagePart(page);
  const secretary = new SecretaryPage(page);
  await session.secretary.send('openSession', {});
  await stage.openMicrophone();
  await expect.poll(() => soundAt(point.seat.page)).toBeGreaterThan(0);
  expect(sockets).toBe(1);

  await secretary.goTo('Dự thảo kết luận');
  const bar = page.getByRole('region', { name: 'Âm thanh phiên họp' });
  await bar.getByRole('button', { name: 'Tắt micro' }).waitFor();
  const before = bytesOf('audio', await sent(page));
  await expect.poll(async () => bytesOf('audio', await sent(page))).toBeGreaterThan(before);
  await bar.getByRole('button', { name: 'Tắt tiếng loa tại máy này' }).click();
  await bar.getByText('Tiếng loa tại máy này đang tắt.').waitFor();
  await bar.getByRole('link', { name: 'Về trang có hình' }).click();
  await page.getByRole('button', { name: /^Tắt micro/ }).waitFor();
  await page.getByRole('button', { name: 'Bật tiếng loa tại máy này' }).waitFor();
  await bar.waitFor({ state: 'detached' });
  expect(sockets).toBe(1);
});

test('the chair hands over and keeps camera and sound', async () => {
  const session = await stageSession();
  const chair = await chairOnStage(session);
  await chair.seat.openSession();
  const observer = await observerOnStage(session);
  await chair.stage.openCamera();
  const picture = observer.pictures.first();
  await observer.expectMoving(picture);
  const producer = await picture.getAttribute('data-producer');
  const personId = await session.secretary.send('addPerson', {
    pointId: pointOf(session.secretary.state(), DISTRICT).pointId,
    name: 'Đại biểu Mường Nhé',
    office: null,
    organisation: null,
    standing: 'representative',
    substituteFor: null,
  });
  const seat = await takeSeat(session, session.links.chair);
  await seat.send('handOverChair', { personId });

  await chair.seat.page.getByRole('region', { name: 'Đăng ký phát biểu' }).waitFor();
  await chair.seat.page.getByRole('button', { name: 'Tắt camera', exact: true }).waitFor();
  await observer.expectMoving(observer.pictures.first());
  expect(await observer.pictures.first().getAttribute('data-producer')).toBe(producer);
});
