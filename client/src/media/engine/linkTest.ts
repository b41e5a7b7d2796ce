import type { types } from 'mediasoup-client';
import type { MediaWire } from '../../session/mediaWire.ts';
import type { StageFailure } from '../stageState.ts';
import { type Counted, countedBy } from './linkStats.ts';
import { openLink } from './stageLink.ts';
import { startTestPicture } from './testPicture.ts';

/** What a link was found to carry. Milliseconds, and bits per second; null for what could not be told. */
export interface LinkFound {
  readonly roundTrip: number | null;
  /** What the browser estimates that can be sent. */
  readonly up: number | null;
  /** What came back at least: no more can come back than was sent. */
  readonly down: number | null;
  readonly protocol: 'udp' | 'tcp' | null;
}

export type LinkTested =
  | { readonly ok: true; readonly found: LinkFound }
  | { readonly ok: false; readonly failure: StageFailure };

/** Milliseconds: the browser feels its way up to the link's rate, then what arrives is counted. */
const WARM_UP = 4_000;
const COUNTED = 3_000;
/** No more than a full camera picture: the test shall not crowd out a meeting that is on. */
const MOST = 2_000_000;

/**
 * Sends a moving picture that is made here through the media server and back: the very way that pictures
 * take. It needs no camera, goes to nobody else, and lasts about seven seconds.
 */
export async function testLink(wire: MediaWire, signal: AbortSignal): Promise<LinkTested> {
  let isLost = false;
  const opened = await openLink(wire, {
    onConnection: (state) => {
      isLost = state === 'lost';
    },
  });
  if (!opened.ok) {
    const { trouble } = opened;
    return { ok: false, failure: trouble.kind === 'failure' ? trouble.failure : 'failed' };
  }
  const { link } = opened;
  const picture = startTestPicture();
  try {
    const sent = await link.send(
      {
        track: picture.track,
        encodings: [{ maxBitrate: MOST }],
        codecOptions: { videoGoogleStartBitrate: 600 },
        stopTracks: false,
      },
      { source: 'check', wish: 'open' },
    );
    if (!sent.ok) return { ok: false, failure: failureOf(sent.trouble) };
    const received = await link.receive(sent.producer.id);
    if (!received.ok) return { ok: false, failure: failureOf(received.trouble) };
    await wire.request('media:resumeConsumer', { consumerId: received.consumer.id });
    await pass(WARM_UP, signal);
    const before = await count(link.receiveTransport());
    const began = performance.now();
    await pass(COUNTED, signal);
    const [up, down] = [await count(link.sendTransport()), await count(link.receiveTransport())];
    if (isLost || up === null) return { ok: false, failure: 'unreachable' };
    return { ok: true, found: foundIn({ before, up, down, seconds: since(began) }) };
  } finally {
    picture.stop();
    link.close();
  }
}

const failureOf = (trouble: { readonly kind: string; readonly failure?: StageFailure }) =>
  trouble.failure === undefined || trouble.failure === 'mediaRefused'
    ? 'unreachable'
    : trouble.failure;

const since = (began: number): number => (performance.now() - began) / 1_000;

interface Counts {
  readonly before: Counted | null;
  readonly up: Counted;
  readonly down: Counted | null;
  readonly seconds: number;
}

function foundIn({ before, up, down, seconds }: Counts): LinkFound {
  const bytes = down === null || before === null ? null : down.bytes - before.bytes;
  return {
    roundTrip: up.roundTrip,
    up: up.availableUp,
    down: bytes === null || bytes <= 0 ? null : (bytes * 8) / seconds,
    protocol: up.protocol === 'udp' || up.protocol === 'tcp' ? up.protocol : null,
  };
}

async function count(transport: types.Transport | null): Promise<Counted | null> {
  if (transport === null || transport.closed || transport.connectionState !== 'connected') {
    return null;
  }
  return countedBy((await transport.getStats()).values());
}

/** Waits; rejects as soon as the page is left. */
function pass(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const give = () => reject(new DOMException('the page was left', 'AbortError'));
  if (signal.aborted) give();
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener('abort', give, { once: true });
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  });
}
