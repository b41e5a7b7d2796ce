import { expect, test } from 'vitest';
import { at, chair, runningSession } from '../support/forThisTest.ts';
import { soon } from '../support/media/soon.ts';
import { onStage } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';
import { startServer } from '../support/server.ts';

/** Process numbers of the workers that were started, in order. */
const workersOf = (log: readonly string[]): readonly number[] =>
  log
    .filter((line) => line.includes('media worker started'))
    .map((line) => Number(/"pid":(\d+)/.exec(line)?.[1]));

test('a worker killed in the middle: pictures are back, the log and the floor are untouched', async () => {
  const running = await runningSession(['Trung tâm', 'B'], {}, realStage({ workers: 1 }));
  const { server, sessionId } = running;
  await soon(() => expect(server.media.state().state).toBe('ready'));
  const presiding = onStage(await running.connect(chair));
  const viewer = onStage(await running.connect(at(running.pointIds[1])));
  await presiding.enter();
  await viewer.enter();
  const camera = await presiding.show();
  camera.start();
  await viewer.get('media:watch', { tiles: [tile(camera.producerId)] });
  const before = await viewer.receive(camera.producerId);
  await soon(() => expect(before.packets()).toBeGreaterThan(3));
  const invitation = { pointId: running.pointIds[1] ?? '', unitId: null, personId: null };
  await viewer.live.send({ type: 'giveMicrophoneConsent', payload: {} });
  const invited = await presiding.live.send({ type: 'inviteToFloor', payload: invitation });
  const requestId = invited.ok ? invited.newId : '';
  const given = { type: 'giveFloor', payload: { requestId, seconds: null } } as const;
  expect(await presiding.live.send(given)).toMatchObject({ ok: true });
  const events = await server.rooms.events(sessionId, null);

  const [pid] = workersOf(server.log);
  if (pid === undefined) throw new Error('no worker in the log');
  process.kill(pid, 'SIGKILL');
  const killed = performance.now();
  for (const client of [presiding, viewer]) {
    await soon(() => expect(client.renegotiations).toEqual(['workerDied']));
    await client.enter();
  }
  const again = await presiding.show();
  again.start();
  await viewer.get('media:watch', { tiles: [tile(again.producerId)] });
  const after = await viewer.receive(again.producerId);
  await soon(() => expect(after.packets()).toBeGreaterThan(3));
  expect(performance.now() - killed).toBeLessThan(10_000);
  expect((await viewer.speak('byConsent')).open).toBe(true);
  expect(await server.rooms.events(sessionId, null)).toEqual(events);
  expect(workersOf(server.log)).toHaveLength(2);
});

test('what was asked of a worker that has just died is answered', async () => {
  const running = await runningSession(['Trung tâm'], {}, realStage({ workers: 1 }));
  const { server } = running;
  await soon(() => expect(server.media.state().state).toBe('ready'));
  const client = onStage(await running.connect(chair));
  await client.enter();
  const [pid] = workersOf(server.log);
  if (pid === undefined) throw new Error('no worker in the log');
  process.kill(pid, 'SIGKILL');
  const answer = await client.ask('media:createTransport', { direction: 'send' });
  if (!answer.ok) expect(answer.code).toBe('notOnStage');
  await soon(() => expect(client.renegotiations).toEqual(['workerDied']));
  expect(await client.ask('media:join', {})).toMatchObject({ ok: true });
});

test('the whole server says how it is with pictures and sound, and counts', async () => {
  const { workerBin } = realStage();
  const server = await startServer({
    environment: {
      MEDIA: 'on',
      MEDIA_PORT: '0',
      MEDIA_LISTEN_IP: '127.0.0.1',
      MEDIASOUP_WORKER_BIN: workerBin ?? '',
    },
  });
  try {
    const health = async () => (await fetch(`${server.url}/healthz`)).json();
    await soon(async () => expect(await health()).toMatchObject({ media: 'ready' }));
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('diemcau_media_workers');
  } finally {
    await server.stop();
  }
});

test('a second server finds the ports taken: it says so, runs on, and has its stage once they are free', async () => {
  const port = 40_000 + (process.pid % 20_000);
  const first = await runningSession(['Trung tâm'], {}, realStage({ workers: 1, port }));
  await soon(() => expect(first.server.media.state().state).toBe('ready'));
  const second = await runningSession(['Trung tâm'], {}, realStage({ workers: 1, port }));
  const client = onStage(await second.connect(chair));
  await soon(() => expect(client.states.at(-1)).toMatchObject({ state: 'off' }));
  expect(client.states.at(-1)).toMatchObject({
    reason: 'noWorker',
    remedy: { en: expect.stringMatching(new RegExp(`ports? ${port} .* MEDIA_PORT`)) },
  });
  const mode = { type: 'setFloorMode', payload: { mode: 'free' } } as const;
  expect(await client.live.send(mode)).toMatchObject({ ok: true });
  expect(await client.ask('media:join', {})).toMatchObject({ ok: false, code: 'mediaOff' });
  first.server.media.close();
  await soon(() => expect(client.states.at(-1)).toEqual({ state: 'ready' }), 20_000);
  expect(await client.ask('media:join', {})).toMatchObject({ ok: true });
});

const tile = (producerId: string) =>
  ({ producerId, width: 640, height: 360, frameRate: 'full' }) as const;
