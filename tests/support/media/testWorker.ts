import { existsSync } from 'node:fs';
import type { MediaSettings } from '@diemcau/server/media/mediaSettings';
import { workerPlace } from '@diemcau/server/media/worker/workerPlace';

/** Settings of a real stage for one test: two workers, any free ports, this machine alone. */
export function realStage(changes: Partial<MediaSettings> = {}): Partial<MediaSettings> {
  const kept = process.env.MEDIASOUP_WORKER_BIN || workerPlace().worker;
  if (!existsSync(kept)) {
    throw new Error('These tests need the media worker: run `npm run media:worker` once.');
  }
  return { on: true, workerBin: kept, workers: 2, port: 0, listenIp: '127.0.0.1', ...changes };
}
