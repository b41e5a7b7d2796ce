import { createServer } from 'node:http';
import { mediaRequests } from '@diemcau/shared/protocol/media';
import { createWorker, type types } from 'mediasoup';
import { Server, type Socket } from 'socket.io';
import { realStage } from '../../support/media/testWorker.ts';
import { serve } from '../harness/serve.ts';
import type { Opened } from './messages.ts';
import { sentSoFar, usedSoFar } from './workerUsage.ts';

/**
 * mediasoup wired by hand: one worker, one port, one router, and what is asked for is done. Nobody asks who
 * may, nothing is chosen, measured or told.
 */
/** As ours: with the standard size a busy machine loses what comes meanwhile. */
const BUFFER = 4 * 1024 * 1024;
const { workerBin } = realStage();
const worker = await createWorker({ logLevel: 'error', ...(workerBin ? { workerBin } : {}) });
const webRtcServer = await worker.createWebRtcServer({
  listenInfos: [
    { protocol: 'udp', ip: '127.0.0.1', recvBufferSize: BUFFER, sendBufferSize: BUFFER },
    { protocol: 'tcp', ip: '127.0.0.1' },
  ],
});
const router = await worker.createRouter({
  mediaCodecs: [
    { kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2 },
    { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
  ],
});

type Answer = (answer: object) => void;

function hear(socket: Socket): void {
  const transports = new Map<string, types.WebRtcTransport>();
  const consumers = new Map<string, types.Consumer>();
  const capabilities = new Map<string, types.RtpCapabilities>();
  const on = (name: keyof typeof mediaRequests, act: (raw: unknown) => Promise<object>) =>
    socket.on(name, (raw: unknown, answer: Answer) => {
      act(raw).then(
        (given) => answer({ ok: true, ...given }),
        (error: unknown) => answer({ ok: false, message: String(error) }),
      );
    });
  const transportOf = (id: string): types.WebRtcTransport => {
    const transport = transports.get(id);
    if (transport === undefined) throw new Error('no such transport');
    return transport;
  };

  on('media:join', async () => ({ rtpCapabilities: router.rtpCapabilities }));
  on('media:createTransport', async (raw) => {
    const asked = mediaRequests['media:createTransport'].parse(raw);
    const transport = await router.createWebRtcTransport({
      webRtcServer,
      initialAvailableOutgoingBitrate: 600_000,
    });
    transports.set(transport.id, transport);
    if (asked.direction === 'receive') capabilities.set(transport.id, asked.rtpCapabilities);
    const { id: transportId, iceParameters, iceCandidates, dtlsParameters } = transport;
    return { transportId, iceParameters, iceCandidates, dtlsParameters };
  });
  on('media:connectTransport', async (raw) => {
    const { transportId, dtlsParameters } = mediaRequests['media:connectTransport'].parse(raw);
    await transportOf(transportId).connect({ dtlsParameters });
    return {};
  });
  on('media:produce', async (raw) => {
    const { transportId, kind, rtpParameters } = mediaRequests['media:produce'].parse(raw);
    const producer = await transportOf(transportId).produce({ kind, rtpParameters });
    return { producerId: producer.id };
  });
  on('media:consume', async (raw) => {
    const { transportId, producerId } = mediaRequests['media:consume'].parse(raw);
    const rtpCapabilities = capabilities.get(transportId) ?? {};
    const transport = transportOf(transportId);
    const consumer = await transport.consume({ producerId, rtpCapabilities, paused: true });
    consumers.set(consumer.id, consumer);
    return { consumerId: consumer.id, rtpParameters: consumer.rtpParameters };
  });
  on('media:resumeConsumer', async (raw) => {
    const { consumerId } = mediaRequests['media:resumeConsumer'].parse(raw);
    await consumers.get(consumerId)?.resume();
    return {};
  });
  for (const name of ['media:watch', 'media:resumeProducer'] as const) on(name, async () => ({}));
  socket.once('disconnect', () => {
    for (const transport of transports.values()) transport.close();
  });
}

const pages = createServer();
const sockets = new Server(pages, { transports: ['websocket'] });
sockets.on('connection', hear);
await new Promise<void>((resolve) => {
  pages.listen(0, resolve);
});

serve(
  {
    open: (): Opened => {
      const address = pages.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const points = Array.from({ length: 50 }, (_, place) => `point=${place}`);
      const names = { chair: 'chair=1', points, viewer: 'viewer=1', pointIds: [] };
      return { url: `http://localhost:${port}`, sessionId: 'bare', ...names };
    },
    used: usedSoFar,
    sent: sentSoFar,
  },
  async () => {
    await sockets.close();
    worker.close();
  },
);
