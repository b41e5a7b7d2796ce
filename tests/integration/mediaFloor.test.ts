import type { SessionCommand } from '@diemcau/shared/session/commands';
import { expect, test, vi } from 'vitest';
import { at, chair, runningSession, secretary } from '../support/forThisTest.ts';
import { isPaused } from '../support/media/realProducers.ts';
import { soon } from '../support/media/soon.ts';
import { onStage, type Receiving, type StageClient } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';

/** Chair, a district that sends sound whatever happens, and another that listens. */
async function meeting() {
  const running = await runningSession(['Trung tâm', 'Mường Nhé', 'Nậm Pồ'], {}, realStage());
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  const district = onStage(await running.connect(at(running.pointIds[1])));
  const listener = onStage(await running.connect(at(running.pointIds[2])));
  for (const client of [presiding, district, listener]) await client.enter();
  const order = async (command: SessionCommand, by: StageClient = presiding) => {
    const answer = await by.live.send(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
    return answer.newId;
  };
  const pointId = running.pointIds[1] ?? '';
  const invite = { pointId, unitId: null, personId: null };
  const giveFloor = async () => {
    const requestId = await order({ type: 'inviteToFloor', payload: invite });
    await order({ type: 'giveFloor', payload: { requestId, seconds: null } });
  };
  const endFloor = () => order({ type: 'endFloor', payload: {} });
  return { ...running, presiding, district, listener, order, giveFloor, endFloor, pointId };
}

const STOPS_WITHIN = 3_000;

/** Packets come. */
async function flows(receiving: Receiving): Promise<void> {
  const before = receiving.packets();
  await soon(() => expect(receiving.packets()).toBeGreaterThan(before + 3));
}

/** No packet comes any more: after those that were on their way, half a second of none. */
async function stops(receiving: Receiving): Promise<void> {
  let before = -1;
  await vi.waitFor(
    () => {
      const now = receiving.packets();
      const same = now === before;
      before = now;
      expect(same).toBe(true);
    },
    { timeout: STOPS_WITHIN, interval: 250 },
  );
}

test('the floor opens the microphone with the standing consent, and closes it', async () => {
  const { district, listener, order, giveFloor, endFloor } = await meeting();
  await order({ type: 'giveMicrophoneConsent', payload: {} }, district);
  const microphone = await district.speak('byConsent');
  expect(microphone.open).toBe(false);
  microphone.start();
  const heard = await listener.receive(microphone.producerId);
  await stops(heard);
  expect(heard.packets()).toBe(0);
  expect(isPaused(microphone.producerId)).toBe(true);

  await giveFloor();
  await flows(heard);
  expect(isPaused(microphone.producerId)).toBe(false);
  await soon(() => expect(listener.producers).toMatchObject([{ open: true }]));
  await endFloor();
  await stops(heard);
  expect(isPaused(microphone.producerId)).toBe(true);
  await soon(() => expect(listener.producers).toMatchObject([{ open: false }]));
  await giveFloor();
  await flows(heard);
});

test('without consent the floor opens nothing until the delegation does', async () => {
  const { district, listener, giveFloor } = await meeting();
  const microphone = await district.speak('open');
  expect(microphone.open).toBe(false);
  microphone.start();
  const { producerId } = microphone;
  const heard = await listener.receive(producerId);
  expect(await district.ask('media:resumeProducer', { producerId })).toMatchObject({
    ok: false,
    code: 'microphoneHeld',
  });
  await giveFloor();
  await stops(heard);
  expect(heard.packets()).toBe(0);
  expect(await district.get('media:resumeProducer', { producerId })).toMatchObject({ open: true });
  await flows(heard);
  await district.get('media:pauseProducer', { producerId });
  await stops(heard);
});

test('a muted point is not heard, whatever its client sends; only with consent it is opened again', async () => {
  const { district, listener, order, giveFloor, pointId } = await meeting();
  await order({ type: 'giveMicrophoneConsent', payload: {} }, district);
  const microphone = await district.speak('byConsent');
  microphone.start();
  const heard = await listener.receive(microphone.producerId);
  await giveFloor();
  await flows(heard);
  await order({ type: 'mutePoint', payload: { pointId } });
  await stops(heard);
  expect(isPaused(microphone.producerId)).toBe(true);
  const { producerId } = microphone;
  expect(await district.ask('media:resumeProducer', { producerId })).toMatchObject({
    code: 'microphoneHeld',
  });
  await district.get('media:closeProducer', { producerId });
  const again = await district.speak('open');
  again.start();
  expect(again.open).toBe(false);
  const heardAgain = await listener.receive(again.producerId);
  await stops(heardAgain);
  expect(heardAgain.packets()).toBe(0);
  await order({ type: 'unmutePoint', payload: { pointId } });
  await flows(heardAgain);
  await order({ type: 'withdrawMicrophoneConsent', payload: {} }, district);
  await order({ type: 'mutePoint', payload: { pointId } });
  await stops(heardAgain);
  await order({ type: 'unmutePoint', payload: { pointId } });
  await stops(heardAgain);
});

test('whoever comes back with the floor is heard again', async () => {
  const { district, listener, order, giveFloor, connect, pointId } = await meeting();
  await order({ type: 'giveMicrophoneConsent', payload: {} }, district);
  const microphone = await district.speak('byConsent');
  await giveFloor();
  district.live.close();
  await soon(() => expect(listener.producers).toEqual([]));
  const back = onStage(await connect(at(pointId)));
  await back.enter();
  const again = await back.speak('byConsent');
  expect(again.open).toBe(true);
  again.start();
  await flows(await listener.receive(again.producerId));
  expect(again.producerId).not.toBe(microphone.producerId);
});

test('free, everybody opens the own microphone; of five who speak three are heard', async () => {
  const running = await runningSession(['A', 'B', 'C', 'D', 'E', 'F'], {}, realStage());
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  await presiding.live.send({ type: 'setFloorMode', payload: { mode: 'free' } });
  await presiding.enter();
  const heard: Receiving[] = [];
  for (const [place, pointId] of running.pointIds.slice(1).entries()) {
    const client = onStage(await running.connect(at(pointId)));
    await client.enter();
    const microphone = await client.speak('open');
    expect(microphone.open).toBe(true);
    microphone.start(10 + place * 10);
    heard.push(await presiding.receive(microphone.producerId));
  }
  await soon(() => {
    const flowing = heard.map(({ consumerId }) => presiding.flowing.get(consumerId) === true);
    expect(flowing.filter(Boolean)).toHaveLength(3);
  }, 20_000);
});

test('pictures: floor holder and chair always, so many others, and only of tiles that are seen', async () => {
  const running = await runningSession(
    ['Trung tâm', 'B', 'C', 'D'],
    {},
    realStage({ otherPictures: 1 }),
  );
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  await presiding.enter();
  const viewer = onStage(await running.connect(secretary));
  await viewer.enter();
  const shown: Receiving[] = [];
  const producerIds: string[] = [];
  const cameras = [presiding];
  for (const pointId of running.pointIds.slice(1)) {
    const client = onStage(await running.connect(at(pointId)));
    await client.enter();
    cameras.push(client);
  }
  for (const client of cameras) {
    const camera = await client.show();
    camera.start();
    producerIds.push(camera.producerId);
    shown.push(await viewer.receive(camera.producerId));
  }
  const seen = (places: readonly number[]) =>
    viewer.get('media:watch', {
      tiles: places.map((place) => ({
        producerId: producerIds[place] ?? '',
        width: 320,
        height: 180,
        frameRate: 'full',
      })),
    });
  const flowing = () => shown.map(({ consumerId }) => viewer.flowing.get(consumerId) === true);
  expect(flowing()).toEqual([false, false, false, false]);
  await seen([1, 2, 3, 0]);
  await soon(() => expect(flowing()).toEqual([true, true, false, false]));
  await soon(() => expect(shown[1]?.packets()).toBeGreaterThan(3));
  await seen([2, 3]);
  await soon(() => expect(flowing()).toEqual([false, false, true, false]));
  const requestId = await presiding.live.send({
    type: 'inviteToFloor',
    payload: { pointId: running.pointIds[3] ?? '', unitId: null, personId: null },
  });
  if (!requestId.ok) throw new Error(requestId.code);
  await presiding.live.send({
    type: 'giveFloor',
    payload: { requestId: requestId.newId, seconds: null },
  });
  await soon(() => expect(flowing()).toEqual([false, false, true, true]));
});
