import type {
  MediaAnswer,
  MediaPayload,
  MediaRequest,
  MediaSource,
  MediaStateMessage,
  MicrophoneWish,
  PointQuality,
  RtpCapabilities,
  StageProducer,
} from '@diemcau/shared/protocol/mediaMessages';
import { onTestFinished } from 'vitest';
import type { LiveClient } from '../liveClient.ts';
import { type LineOptions, openLine, type RtcLine } from './rtcLine.ts';
import { picture, sendSteadily, sound } from './sendSteadily.ts';

/** A device on the stage, that sends and receives real packets. */
export interface StageClient {
  readonly live: LiveClient;
  readonly states: readonly MediaStateMessage[];
  readonly producers: readonly StageProducer[];
  readonly renegotiations: readonly string[];
  /** How the points are connected, as it was told last. */
  readonly quality: readonly PointQuality[];
  /** Told by the server: whether a consumer is sent anything. */
  readonly flowing: ReadonlyMap<string, boolean>;
  ask<Name extends MediaRequest>(
    name: Name,
    payload: MediaPayload<Name>,
  ): Promise<MediaAnswer<Name>>;
  /** Asks what no typed client would. */
  raw(name: string, message: unknown): Promise<unknown>;
  /** As `ask`; throws where it is refused. */
  get<Name extends MediaRequest>(
    name: Name,
    payload: MediaPayload<Name>,
  ): Promise<Extract<MediaAnswer<Name>, { ok: true }>>;
  /** The layer that a consumer is sent, as it was told last. */
  readonly layers: ReadonlyMap<string, number | null>;
  /** Joins and connects a transport each way. */
  enter(options?: LineOptions): Promise<void>;
  speak(wish: MicrophoneWish): Promise<Sending>;
  show(source?: MediaSource, layers?: number): Promise<Sending>;
  /** Receives the producer; gives the number of packets that came. */
  receive(producerId: string): Promise<Receiving>;
}

export interface Sending {
  readonly producerId: string;
  readonly open: boolean;
  /** Sends packets at a steady rhythm until the test is over, whatever the server thinks of it. */
  start(level?: number): void;
}

export interface Receiving {
  readonly consumerId: string;
  readonly packets: () => number;
}

let nextSsrc = 10_000;

export function onStage(live: LiveClient): StageClient {
  const { socket } = live;
  const producers: StageProducer[] = [];
  const renegotiations: string[] = [];
  const quality: PointQuality[] = [];
  const flowing = new Map<string, boolean>();
  const layers = new Map<string, number | null>();
  let up: { line: RtcLine; transportId: string } | null = null;
  let down: { line: RtcLine; transportId: string } | null = null;

  socket.on('media:producers', (message) => {
    producers.splice(0, producers.length, ...message.producers);
  });
  socket.on('media:renegotiate', ({ reason }) => renegotiations.push(reason));
  socket.on('media:quality', ({ points }) => quality.splice(0, quality.length, ...points));
  socket.on('media:consumer', (message) => {
    flowing.set(message.consumerId, message.flowing);
    layers.set(message.consumerId, message.layer);
  });

  const ask: StageClient['ask'] = (name, payload) =>
    // Socket.IO cannot follow that name and payload belong together.
    new Promise((resolve) => Reflect.apply(socket.emit, socket, [name, payload, resolve]));
  const raw: StageClient['raw'] = (name, message) =>
    new Promise((resolve) => Reflect.apply(socket.emit, socket, [name, message, resolve]));
  const get: StageClient['get'] = async (name, payload) => {
    const answer = await ask(name, payload);
    if (!isGiven(answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const connect = async (asked: MediaPayload<'media:createTransport'>, options: LineOptions) => {
    const opened = await get('media:createTransport', asked);
    const line = await openLine(opened, options);
    onTestFinished(line.close);
    const { transportId } = opened;
    const { dtlsParameters } = line;
    await get('media:connectTransport', { transportId, dtlsParameters });
    await line.connect();
    return { line, transportId };
  };
  const sending = async (
    source: MediaSource,
    kind: 'audio' | 'video',
    wish: MicrophoneWish,
    count = 1,
  ): Promise<Sending> => {
    if (up === null) throw new Error('enter first');
    const { line, transportId } = up;
    const ssrcs = Array.from({ length: count }, (_, place) => nextSsrc + place);
    nextSsrc += count;
    const rtpParameters = kind === 'audio' ? sound(ssrcs) : picture(ssrcs);
    const made = { transportId, source, kind, rtpParameters, wish };
    const { producerId, open } = await get('media:produce', made);
    const start = (level = 20) => {
      const stop = sendSteadily(line, ssrcs, kind, level);
      onTestFinished(stop);
    };
    return { producerId, open, start };
  };

  return {
    live,
    states: live.mediaStates,
    producers,
    renegotiations,
    quality,
    flowing,
    layers,
    ask,
    raw,
    get,
    enter: async (options = {}) => {
      const { rtpCapabilities: all } = await get('media:join', {});
      up = await connect({ direction: 'send' }, options);
      const rtpCapabilities = receivable(all);
      down = await connect({ direction: 'receive', rtpCapabilities }, options);
    },
    speak: (wish) => sending('microphone', 'audio', wish),
    show: (source = 'camera', count = 1) => sending(source, 'video', 'open', count),
    receive: async (producerId) => {
      if (down === null) throw new Error('enter first');
      const { line, transportId } = down;
      const { consumerId, rtpParameters } = await get('media:consume', { transportId, producerId });
      const ssrc = rtpParameters.encodings?.[0]?.ssrc ?? 0;
      await get('media:resumeConsumer', { consumerId });
      return { consumerId, packets: () => line.received.get(ssrc) ?? 0 };
    },
  };
}

function isGiven<Answer extends { readonly ok: boolean }>(
  answer: Answer,
): answer is Extract<Answer, { ok: true }> {
  return answer.ok;
}

/** What this client can take in: Opus and VP8. */
const receivable = ({ codecs = [], headerExtensions = [] }: RtpCapabilities): RtpCapabilities => ({
  codecs: codecs.filter(({ mimeType }) => /opus|VP8/i.test(mimeType)),
  headerExtensions,
});
