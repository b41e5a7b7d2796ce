import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { lockDirectory } from '../../storage/directoryLock.ts';
import { bringWorker } from './bringWorker.ts';
import { type WorkerPlace, workerPlace } from './workerPlace.ts';

let place: WorkerPlace;
beforeEach(() => {
  const cache = mkdtempSync(join(tmpdir(), 'diemcau-cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  place = workerPlace({ XDG_CACHE_HOME: cache });
  mkdirSync(place.folder, { recursive: true });
});

/** A source that cannot be built: the way past the prebuilt worker ends here. */
const source = '/nowhere';

/** Serves this as every release; gives its address and what was asked for. */
async function releases(status: number, body: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked };
}

test('the worker is kept in the user’s cache, by version, platform and architecture', () => {
  const { worker } = workerPlace({ XDG_CACHE_HOME: '/cache' });
  expect(worker).toMatch(
    /^\/cache\/diemcau\/mediasoup-worker\/\d+\.\d+\.\d+-\w+-\w+\/mediasoup-worker/,
  );
});

test('a worker that was named is the only one looked at', async () => {
  const brought = await bringWorker({ named: join(place.folder, 'none'), place });
  expect(brought).toMatchObject({
    ok: false,
    message: { en: expect.stringContaining('no such file') },
  });
  const file = join(place.folder, 'text');
  writeFileSync(file, 'not a program', { mode: 0o755 });
  expect(await bringWorker({ named: file, place })).toMatchObject({ ok: false });
});

test('the makers’ worker is asked for by its name; what is none is not kept', async () => {
  const { url, asked } = await releases(200, 'not an archive');
  const brought = await bringWorker({ named: null, place, releases: url, source });
  expect(asked).toEqual([expect.stringMatching(/^\/\d+\.\d+\.\d+\/mediasoup-worker-.*\.tgz$/)]);
  expect(brought).toMatchObject({ ok: false });
  expect(await bringWorker({ named: null, place, releases: url, source })).toMatchObject({
    ok: false,
  });
});

test('a build waits while another process is at it, and stops when it is told to', async () => {
  const other = lockDirectory(place.lock);
  onTestFinished(other.release);
  const steps: string[] = [];
  const stopping = new AbortController();
  const brought = await bringWorker({
    named: null,
    place,
    source,
    signal: stopping.signal,
    onStep: ({ step }) => {
      steps.push(step);
      stopping.abort();
    },
  });
  expect(steps).toEqual(['waiting']);
  expect(brought).toMatchObject({ ok: false });
});
