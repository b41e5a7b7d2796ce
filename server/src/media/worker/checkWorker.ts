import { createWorker } from 'mediasoup';

/**
 * Tries a worker before it is used: it must start on this machine, speak this mediasoup's language and open
 * a server, a router and a transport. Gives what is wrong with it, or null.
 */
export async function checkWorker(path: string): Promise<string | null> {
  try {
    const worker = await createWorker({ workerBin: path, logLevel: 'none' });
    const listening = { ip: '127.0.0.1', port: 0 };
    try {
      const webRtcServer = await worker.createWebRtcServer({
        listenInfos: [
          { protocol: 'udp', ...listening },
          { protocol: 'tcp', ...listening },
        ],
      });
      const router = await worker.createRouter({
        mediaCodecs: [{ kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2 }],
      });
      const transport = await router.createWebRtcTransport({ webRtcServer });
      return transport.iceCandidates.length === 2 ? null : 'it opens no candidates';
    } finally {
      worker.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
