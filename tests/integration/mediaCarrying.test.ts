import { expect, test } from 'vitest';
import { at, chair, observer, type Running, runningSession } from '../support/forThisTest.ts';
import { soon } from '../support/media/soon.ts';
import { onStage, type StageClient } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';

async function onTheStage(running: Running, who: Parameters<Running['connect']>[0]) {
  const client = onStage(await running.connect(who));
  await client.enter();
  return client;
}

const flows = (packets: () => number) => {
  const before = packets();
  return soon(() => expect(packets()).toBeGreaterThan(before + 3));
};

test('past the bound receivers go to another worker, and what they may hear follows them', async () => {
  const running = await runningSession(['Trung tâm', 'B'], {}, realStage({ streamsPerWorker: 1 }));
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = await onTheStage(running, chair);
  const microphone = await presiding.speak('open');
  microphone.start();
  const camera = await presiding.show();
  camera.start();
  const listeners: StageClient[] = [];
  for (let count = 0; count < 3; count += 1) {
    const listener = await onTheStage(running, observer);
    const heard = await listener.receive(microphone.producerId);
    await flows(heard.packets);
    listeners.push(listener);
  }
  const last = listeners.at(-1);
  const seen = await last?.receive(camera.producerId);
  await last?.get('media:watch', {
    tiles: [{ producerId: camera.producerId, width: 320, height: 180, frameRate: 'full' }],
  });
  await flows(() => seen?.packets() ?? 0);
  const consumerId = seen?.consumerId ?? '';
  await presiding.get('media:pauseProducer', { producerId: camera.producerId });
  await soon(() => expect(last?.flowing.get(consumerId)).toBe(false));
  await presiding.get('media:resumeProducer', { producerId: camera.producerId });
  await soon(() => expect(last?.flowing.get(consumerId)).toBe(true));
});

test('how the points are connected is told to those who watch over it, and to Prometheus', async () => {
  const running = await runningSession(['Trung tâm', 'B'], {}, realStage());
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const district = await onTheStage(running, at(running.pointIds[1]));
  const microphone = await district.show();
  microphone.start();
  const technician = await onTheStage(running, { role: 'technician', pointId: null, unitId: null });
  await soon(() => {
    const point = technician.quality.find(({ party }) => party.role === 'point');
    expect(point).toMatchObject({ party: { pointId: running.pointIds[1] }, protocol: 'udp' });
    expect(point?.upBitrate).toBeGreaterThan(1_000);
  }, 20_000);
  expect(district.quality).toEqual([]);
  const metrics = await running.server.metrics();
  expect(metrics).toMatch(
    /diemcau_point_up_bitrate\{session="phien-1",point="[^"]+",role="point"\} \d/,
  );
  expect(metrics).toMatch(/diemcau_media_peers 2/);
});

test('relays come with credentials that end', async () => {
  const relay = { turnUrls: ['turn:relay.example:3478'], turnSecret: 'a-secret-between-us' };
  const running = await runningSession(['Trung tâm'], {}, realStage(relay));
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  const { iceServers } = await presiding.get('media:join', {});
  expect(iceServers).toMatchObject([{ urls: relay.turnUrls }]);
  expect(JSON.stringify(iceServers)).not.toContain(relay.turnSecret);
});
