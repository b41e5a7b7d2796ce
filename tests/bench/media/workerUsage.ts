import { observer, type types } from 'mediasoup';
import type { z } from 'zod';
import { ownUsage } from '../harness/usage.ts';
import type { used } from './messages.ts';

/** The workers of this process, and everything through which they send. */
const workers = new Set<types.Worker>();
const transports = new Set<types.WebRtcTransport>();
const isWebRtc = (transport: types.Transport): transport is types.WebRtcTransport =>
  transport.type === 'webrtc';
observer.on('newworker', (worker) => {
  workers.add(worker);
  worker.observer.once('close', () => workers.delete(worker));
  worker.observer.on('newrouter', (router) => {
    router.observer.on('newtransport', (transport) => {
      if (!isWebRtc(transport)) return;
      transports.add(transport);
      transport.observer.once('close', () => transports.delete(transport));
    });
  });
});

/** Bytes of RTP that everybody on the stage was sent so far, as the workers count them. */
export async function sentSoFar(): Promise<number> {
  let sent = 0;
  for (const transport of transports) {
    for (const { rtpBytesSent } of await transport.getStats()) sent += rtpBytesSent;
  }
  return sent;
}

/** CPU that the media workers and this process itself have used so far. */
export async function usedSoFar(): Promise<z.input<typeof used>> {
  let worker = 0;
  for (const each of workers) {
    const { ru_utime: user, ru_stime: system } = await each.getResourceUsage();
    worker += (user + system) * 1_000;
  }
  return { worker, server: ownUsage().cpu };
}
