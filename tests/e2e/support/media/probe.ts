import type { Page } from 'playwright-core';
import { z } from 'zod';

/** One stream as the browser counts it. Bytes without headers. */
export interface Stream {
  readonly kind: 'audio' | 'video';
  readonly bytes: number;
  /** Pictures decoded, or encoded; 0 for sound. */
  readonly frames: number;
  /** Pixels of the last picture's width; 0 for sound and before the first. */
  readonly width: number;
  /** How the packets travel: `udp` or `tcp`; null while that is open. */
  readonly protocol: string | null;
}

declare global {
  /** Every peer connection that the page has opened, for the tests to ask for its statistics. */
  var openedPeers: RTCPeerConnection[] | undefined;
}

/** Keeps hold of the page's peer connections. Before the page is opened. */
export async function watchPeers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.openedPeers = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        globalThis.openedPeers?.push(this);
      }
    };
  });
}

/** What has come in over all living connections so far. */
export const received = (page: Page): Promise<readonly Stream[]> => streams(page, 'inbound-rtp');

/** What has gone out over all living connections so far. */
export const sent = (page: Page): Promise<readonly Stream[]> => streams(page, 'outbound-rtp');

export const bytesOf = (kind: Stream['kind'], all: readonly Stream[]): number =>
  all.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);

/** The members that are read; which of them a report has depends on its type. */
const report = z.looseObject({
  id: z.string(),
  type: z.string(),
  kind: z.enum(['audio', 'video']).optional().catch(undefined),
  bytesReceived: z.number().default(0),
  bytesSent: z.number().default(0),
  framesDecoded: z.number().default(0),
  framesEncoded: z.number().default(0),
  frameWidth: z.number().default(0),
  nominated: z.boolean().default(false),
  remoteCandidateId: z.string().default(''),
  protocol: z.string().nullable().default(null),
});

async function streams(page: Page, type: 'inbound-rtp' | 'outbound-rtp'): Promise<Stream[]> {
  const peers = await page.evaluate(async () => {
    const living = (globalThis.openedPeers ?? []).filter(
      ({ connectionState }) => connectionState !== 'closed',
    );
    return Promise.all(living.map(async (peer) => [...(await peer.getStats()).values()]));
  });
  return peers.flatMap((reports) => {
    const known = reports.map((each) => report.parse(each));
    const pair = known.find(({ type: of, nominated }) => of === 'candidate-pair' && nominated);
    const protocol = known.find(({ id }) => id === pair?.remoteCandidateId)?.protocol ?? null;
    return known.flatMap(({ type: of, kind, ...each }) =>
      of === type && kind !== undefined
        ? {
            kind,
            bytes: each.bytesReceived + each.bytesSent,
            frames: each.framesDecoded + each.framesEncoded,
            width: each.frameWidth,
            protocol,
          }
        : [],
    );
  });
}
