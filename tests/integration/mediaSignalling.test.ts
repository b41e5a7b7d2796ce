import { mediaRequests } from '@diemcau/shared/protocol/media';
import { expect, onTestFinished, test } from 'vitest';
import { at, chair, observer, runningSession } from '../support/forThisTest.ts';
import { openLine } from '../support/media/rtcLine.ts';
import { soon } from '../support/media/soon.ts';
import { onStage } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';

/** A real stage with a device each at the two points, both on the stage. */
async function twoPoints() {
  const running = await runningSession(['Trung tâm', 'Mường Nhé', 'Nậm Pồ'], {}, realStage());
  await soon(() => expect(running.server.media.state().state).toBe('ready'));
  const device = async (who = at(running.pointIds[1])) => onStage(await running.connect(who));
  const first = await device();
  const second = await device(at(running.pointIds[2]));
  return { ...running, device, first, second };
}

const opus = {
  codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 }],
  encodings: [{ ssrc: 77 }],
};

test('switched off, everybody is told so, and every request is refused by name', async () => {
  const running = await runningSession();
  const client = onStage(await running.connect(chair));
  await soon(() =>
    expect(client.states).toEqual([{ state: 'off', reason: 'switchedOff', remedy: null }]),
  );
  for (const name of Object.keys(mediaRequests)) {
    expect(await client.raw(name, {}), name).toMatchObject({ ok: false, code: 'mediaOff' });
  }
  const mode = { type: 'setFloorMode', payload: { mode: 'free' } } as const;
  expect(await client.live.send(mode)).toMatchObject({ ok: true });
});

test('while the worker is not there requests wait; when it is, clients are told without coming again', async () => {
  const running = await runningSession(['Trung tâm'], {}, realStage());
  const client = onStage(await running.connect(chair));
  if (running.server.media.state().state !== 'ready') {
    expect(await client.ask('media:join', {})).toMatchObject({ ok: false, code: 'mediaNotReady' });
  }
  await soon(() => expect(client.states.at(-1)).toEqual({ state: 'ready' }));
  const joined = await client.get('media:join', {});
  const mimeTypes = joined.rtpCapabilities.codecs?.map(({ mimeType }) => mimeType);
  expect(mimeTypes).toEqual(
    expect.arrayContaining(['audio/opus', 'video/VP8', 'video/H264', 'video/VP9', 'video/AV1']),
  );
  expect(joined.otherPictures).toBe(4);
});

test('a worker that cannot be used: everything else runs, and the page is told what to do', async () => {
  const running = await runningSession(['Trung tâm'], {}, realStage({ workerBin: '/nowhere' }));
  const client = onStage(await running.connect(chair));
  await soon(() => {
    expect(client.states.at(-1)).toMatchObject({ state: 'off', reason: 'noWorker' });
  });
  expect(client.states.at(-1)).toMatchObject({
    remedy: { en: expect.stringContaining('/nowhere') },
  });
  const stranger = onStage(await running.connect(observer));
  await soon(() => expect(stranger.states.at(-1)).toMatchObject({ remedy: null }));
  const mode = { type: 'setFloorMode', payload: { mode: 'free' } } as const;
  expect(await client.live.send(mode)).toMatchObject({ ok: true });
});

test('nothing before joining', async () => {
  const { first } = await twoPoints();
  for (const request of [
    first.ask('media:createTransport', { direction: 'send' }),
    first.ask('media:watch', { tiles: [] }),
    first.ask('media:consume', { transportId: 'x', producerId: 'y' }),
  ]) {
    expect(await request).toMatchObject({ ok: false, code: 'notOnStage' });
  }
});

test('what belongs to another point is not there', async () => {
  const { first, second } = await twoPoints();
  await first.enter();
  await second.enter();
  const { producerId } = await first.show();
  const { transportId } = await first.get('media:createTransport', { direction: 'send' });
  const { consumerId } = await second.receive(producerId);
  const dtlsParameters = {
    fingerprints: [{ algorithm: 'sha-256' as const, value: Array(32).fill('00').join(':') }],
  };
  const foreign = [
    second.ask('media:connectTransport', { transportId, dtlsParameters }),
    second.ask('media:restartIce', { transportId }),
    second.ask('media:closeTransport', { transportId }),
    second.ask('media:produce', {
      transportId,
      source: 'microphone',
      kind: 'audio',
      rtpParameters: opus,
      wish: 'open',
    }),
    second.ask('media:consume', { transportId, producerId }),
    second.ask('media:pauseProducer', { producerId }),
    second.ask('media:resumeProducer', { producerId }),
    second.ask('media:closeProducer', { producerId }),
    first.ask('media:resumeConsumer', { consumerId }),
    first.ask('media:closeConsumer', { consumerId }),
  ];
  for (const answer of await Promise.all(foreign)) {
    expect(answer).toMatchObject({ ok: false, code: 'notFound' });
  }
  expect((await first.get('media:pauseProducer', { producerId })).open).toBe(false);
});

test('observers receive and do not send; screens are for rooms', async () => {
  const { device, first } = await twoPoints();
  await first.enter();
  const { producerId } = await first.show();
  const watcher = await device(observer);
  await watcher.enter();
  await watcher.receive(producerId);
  await expect(watcher.speak('open')).rejects.toThrow('forbidden');
  const technician = await device({ role: 'technician', pointId: null, unitId: null });
  await technician.enter();
  await expect(technician.show('screen')).rejects.toThrow('forbidden');
});

test('a check comes back to whoever makes it, and to nobody else', async () => {
  const { first, second } = await twoPoints();
  await first.enter();
  await second.enter();
  const check = await first.show('check');
  check.start();
  await soon(() => expect(first.producers.map(({ own }) => own)).toEqual([true]));
  expect(second.producers).toEqual([]);
  await expect(second.receive(check.producerId)).rejects.toThrow('notFound');
  const back = await first.receive(check.producerId);
  await soon(() => expect(back.packets()).toBeGreaterThan(3));
});

test('what is malformed, or mediasoup cannot take, is refused and changes nothing', async () => {
  const { first } = await twoPoints();
  await first.enter();
  const { transportId } = await first.get('media:createTransport', { direction: 'send' });
  const made = { transportId, source: 'microphone', kind: 'audio', wish: 'open' } as const;
  const { raw } = first;
  expect(await raw('media:produce', { ...made, rtpParameters: 'x' })).toMatchObject({
    code: 'malformed',
    field: 'rtpParameters',
  });
  expect(await raw('media:watch', null)).toMatchObject({ code: 'malformed' });
  expect(await raw('media:nothing', {})).toMatchObject({ code: 'unknownCommand' });
  expect(await raw('media:watch', { tiles: 'x'.repeat(70_000) })).toMatchObject({
    code: 'tooLarge',
  });
  const unknownCodec = {
    ...opus,
    codecs: [{ mimeType: 'audio/none', payloadType: 1, clockRate: 8_000 }],
  };
  const refused = await first.ask('media:produce', { ...made, rtpParameters: unknownCodec });
  expect(refused).toMatchObject({ ok: false, code: 'mediaRefused' });
  const wrongKind = { ...made, kind: 'video', rtpParameters: opus } as const;
  expect(await first.ask('media:produce', wrongKind)).toMatchObject({ code: 'malformed' });
  expect(await first.ask('media:produce', { ...made, rtpParameters: opus })).toMatchObject({
    ok: true,
  });
});

test('parameters that only mediasoup can judge are refused, and the transport is as good as before', async () => {
  const { first, second } = await twoPoints();
  await first.enter();
  await second.enter();
  const camera = await first.show();
  const { transportId } = await first.get('media:createTransport', { direction: 'send' });
  const made = { transportId, source: 'screen', kind: 'video', wish: 'open' } as const;
  const codecs = [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 }];
  const answers = [];
  for (const encodings of [[{ ssrc: 5 }, { ssrc: 5 }], [{ ssrc: 5, rtx: { ssrc: 5 } }], [{}]]) {
    const rtpParameters = { codecs, encodings };
    const answer = await first.ask('media:produce', { ...made, rtpParameters });
    answers.push(answer.ok ? 'ok' : answer.code);
    if (answer.ok) await first.get('media:closeProducer', { producerId: answer.producerId });
  }
  expect(answers).toEqual(['mediaRefused', 'mediaRefused', 'mediaRefused']);
  const deaf = await second.get('media:createTransport', {
    direction: 'receive',
    rtpCapabilities: { codecs: [], headerExtensions: [] },
  });
  const wanted = { transportId: deaf.transportId, producerId: camera.producerId };
  expect(await second.ask('media:consume', wanted)).toMatchObject({ code: 'mediaRefused' });
  const fingerprints = [{ algorithm: 'sha-256' as const, value: Array(32).fill('00').join(':') }];
  const connected = { transportId, dtlsParameters: { role: 'client' as const, fingerprints } };
  await first.get('media:connectTransport', connected);
  expect(await first.ask('media:connectTransport', connected)).toMatchObject({
    code: 'mediaRefused',
  });
  camera.start();
  await second.get('media:watch', {
    tiles: [{ producerId: camera.producerId, width: 320, height: 180, frameRate: 'full' }],
  });
  const seen = await second.receive(camera.producerId);
  await soon(() => expect(seen.packets()).toBeGreaterThan(3));
});

test('a device and a point have only so many streams', async () => {
  const { first, device } = await twoPoints();
  await first.enter();
  await first.show();
  await expect(first.show()).rejects.toThrow('tooManyStreams');
  const more = [1, 2, 3].map(() => first.ask('media:createTransport', { direction: 'send' }));
  const answers = await Promise.all(more);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(answers[2]).toMatchObject({ code: 'tooManyStreams' });
  const others = [];
  for (let count = 0; count < 4; count += 1) {
    const other = await device();
    await other.enter();
    others.push(await other.show().catch((error: Error) => error.message));
    others.push(await other.show('screen').catch((error: Error) => error.message));
  }
  expect(others.filter((each) => typeof each === 'string').length).toBeGreaterThan(0);
});

test('floods are refused, and those who go on are sent away', async () => {
  const { first, second, device } = await twoPoints();
  await first.enter();
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, () => first.ask('media:watch', { tiles: [] })),
  );
  const refused = answers.filter((answer) => !answer.ok);
  expect(refused.length).toBeGreaterThan(400);
  expect(refused[0]).toMatchObject({ code: 'tooFast' });
  await soon(async () =>
    expect(await first.ask('media:watch', { tiles: [] })).toMatchObject({ ok: true }),
  );
  const mode = { type: 'setFloorMode', payload: { mode: 'free' } } as const;
  expect(await (await device(chair)).live.send(mode)).toMatchObject({ ok: true });
  expect(first.live.goodbyes).toEqual([]);
  for (let count = 0; count < 8_000; count += 1) {
    first.live.socket.emit('media:watch', { tiles: [] }, () => undefined);
  }
  await soon(() => expect(first.live.goodbyes).toContain('tooFast'));
  await second.enter();
});

test('closing in the middle of a handshake leaves nothing behind', async () => {
  const { first, second, device, server } = await twoPoints();
  await second.enter();
  first.live.socket.emit('media:join', {}, () => undefined);
  for (let count = 0; count < 3; count += 1) {
    first.live.socket.emit('media:createTransport', { direction: 'send' }, () => undefined);
  }
  first.live.close();
  const again = await device();
  await again.get('media:join', {});
  const opened = await again.get('media:createTransport', { direction: 'send' });
  const line = await openLine(opened);
  onTestFinished(line.close);
  const { transportId } = opened;
  await again.get('media:connectTransport', { transportId, dtlsParameters: line.dtlsParameters });
  line.connect().catch(() => undefined);
  again.live.close();
  await second.show();
  await soon(() => expect(second.producers).toHaveLength(1));
  await soon(async () => expect(await server.metrics()).toMatch(/diemcau_media_peers 1$/m), 15_000);
  expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
