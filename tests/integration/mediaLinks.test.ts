import { expect, test } from 'vitest';
import { at, chair, runningSession, secretary } from '../support/forThisTest.ts';
import { badLink } from '../support/media/badLink.ts';
import { soon } from '../support/media/soon.ts';
import { onStage, type Receiving } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';

/** A chair and a district, connected and not on the stage yet, and a technician who is. */
async function meeting() {
  const running = await runningSession(['Trung tâm', 'Mường Nhé'], {}, realStage());
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  const district = onStage(await running.connect(at(running.pointIds[1])));
  const technician = onStage(
    await running.connect({ role: 'technician', pointId: null, unitId: null }),
  );
  await technician.enter();
  return { ...running, presiding, district, technician };
}

const tile = (producerId: string, height = 180) =>
  ({ producerId, width: (height * 16) / 9, height, frameRate: 'full' }) as const;

const flows = (receiving: Receiving, packets = 4, within = 20_000) => {
  const before = receiving.packets();
  return soon(() => expect(receiving.packets()).toBeGreaterThanOrEqual(before + packets), within);
};

test('where UDP is closed, TCP carries sound and pictures both ways', async () => {
  const { presiding, district, technician, pointIds } = await meeting();
  await presiding.enter();
  await district.enter({ protocol: 'tcp' });
  const microphone = await presiding.speak('open');
  microphone.start();
  await flows(await district.receive(microphone.producerId), 20);
  const camera = await district.show();
  camera.start();
  await presiding.get('media:watch', { tiles: [tile(camera.producerId)] });
  await flows(await presiding.receive(camera.producerId), 20);
  await soon(() => {
    const point = technician.quality.find(({ party }) => party.pointId === pointIds[1]);
    expect(point).toMatchObject({ party: { role: 'point' }, protocol: 'tcp' });
  }, 20_000);
});

test('30 % lost and 300 ms there and back: a point is seen and hears, and nobody is sent away', async () => {
  const { presiding, district, server, sessionId } = await meeting();
  await presiding.enter();
  const events = await server.rooms.events(sessionId, null);
  const link = badLink({ loss: 0, delay: 150 });
  await district.enter({ through: link.through });
  // Only now: the test's own DTLS does not repeat what was lost as a browser's does.
  link.become({ loss: 0.3, delay: 150 });
  const microphone = await presiding.speak('open');
  microphone.start();
  const heard = await district.receive(microphone.producerId);
  await flows(heard, 100, 40_000);
  const camera = await district.show();
  camera.start();
  await presiding.get('media:watch', { tiles: [tile(camera.producerId)] });
  await flows(await presiding.receive(camera.producerId), 100, 40_000);
  expect(presiding.renegotiations).toEqual([]);
  expect(await server.rooms.events(sessionId, null)).toEqual(events);
}, 120_000);

test('an ICE restart gives the same transport new credentials', async () => {
  const { presiding, district } = await meeting();
  await presiding.enter();
  await district.enter();
  const { transportId, iceParameters: before } = await district.get('media:createTransport', {
    direction: 'send',
  });
  const { iceParameters } = await district.get('media:restartIce', { transportId });
  expect(iceParameters.usernameFragment).not.toBe(before.usernameFragment);
  expect(iceParameters.password).not.toBe(before.password);
});

test('the layer follows the tile, and a tile that nobody sees gets nothing', async () => {
  const { presiding, connect } = await meeting();
  await presiding.enter();
  const camera = await presiding.show('camera', 3);
  camera.start();
  const viewer = onStage(await connect(secretary));
  await viewer.enter();
  const seen = await viewer.receive(camera.producerId);
  for (const [height, layer] of [
    [180, 0],
    [720, 2],
    [360, 1],
  ] as const) {
    await viewer.get('media:watch', { tiles: [tile(camera.producerId, height)] });
    await soon(() => expect(viewer.layers.get(seen.consumerId)).toBe(layer), 20_000);
    await flows(seen);
  }
  await viewer.get('media:watch', { tiles: [] });
  await soon(() => expect(viewer.flowing.get(seen.consumerId)).toBe(false));
});
