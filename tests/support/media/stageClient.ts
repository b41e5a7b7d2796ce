import type {
  MediaAnswer,
  MediaPayload,
  MediaRequest,
  MediaSource,
  MediaStateMessage,
  MicrophoneWish,
  PointQuality,
  RtpCapabilities,
  RtpParameters,
  StageProducer,
} from '@diemcau/shared/protocol/mediaMessages';
import { onTestFinished } from 'vitest';
import type { LiveClient } from '../liveClient.ts';
import { openLine, type RtcLine } from './rtcLine.ts';

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
  /** As `ask`; throws where it is refused. */
  get<Name extends MediaRequest>(
    name: Name,
    payload: MediaPayload<Name>,
  ): Promise<Extract<MediaAnswer<Name>, { ok: true }>>;
  /** Joins and connects a transport each way. */
  enter(): Promise<void>;
  speak(wish: MicrophoneWish): Promise<Sending>;
  show(source?: MediaSource): Promise<Sending>;
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

const OPUS = 111;
const VP8 = 96;
const LEVEL_EXTENSION = 10;
/** The head of a VP8 key frame of 16 by 16 pixels behind its payload descriptor (RFC 7741, RFC 6386). */
const KEY_FRAME = Buffer.from([0x10, 0x10, 0x00, 0x00, 0x9d, 0x01, 0x2a, 16, 0, 16, 0, 0, 0]);

let nextSsrc = 10_000;

const sound = (ssrc: number): RtpParameters => ({
  codecs: [{ mimeType: 'audio/opus', payloadType: OPUS, clockRate: 48_000, channels: 2 }],
  headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level', id: LEVEL_EXTENSION }],
  encodings: [{ ssrc }],
});
const picture = (ssrc: number): RtpParameters => ({
  codecs: [{ mimeType: 'video/VP8', payloadType: VP8, clockRate: 90_000 }],
  encodings: [{ ssrc }],
});

export function onStage(live: LiveClient): StageClient {
  const { socket } = live;
  const producers: StageProducer[] = [];
  const renegotiations: string[] = [];
  const quality: PointQuality[] = [];
  const flowing = new Map<string, boolean>();
  let up: { line: RtcLine; transportId: string } | null = null;
  let down: { line: RtcLine; transportId: string } | null = null;

  socket.on('media:producers', (message) => {
    producers.splice(0, producers.length, ...message.producers);
  });
  socket.on('media:renegotiate', ({ reason }) => renegotiations.push(reason));
  socket.on('media:quality', ({ points }) => quality.splice(0, quality.length, ...points));
  socket.on('media:consumer', (message) => flowing.set(message.consumerId, message.flowing));

  const ask: StageClient['ask'] = (name, payload) =>
    // Socket.IO cannot follow that name and payload belong together.
    new Promise((resolve) => Reflect.apply(socket.emit, socket, [name, payload, resolve]));
  const get: StageClient['get'] = async (name, payload) => {
    const answer = await ask(name, payload);
    if (!isGiven(answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const connect = async (asked: MediaPayload<'media:createTransport'>) => {
    const opened = await get('media:createTransport', asked);
    const line = await openLine(opened);
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
  ): Promise<Sending> => {
    if (up === null) throw new Error('enter first');
    const { line, transportId } = up;
    nextSsrc += 1;
    const ssrc = nextSsrc;
    const rtpParameters = kind === 'audio' ? sound(ssrc) : picture(ssrc);
    const made = { transportId, source, kind, rtpParameters, wish };
    const { producerId, open } = await get('media:produce', made);
    const start = (level = 20) => {
      const stop = sendSteadily(line, ssrc, kind, level);
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
    ask,
    get,
    enter: async () => {
      const { rtpCapabilities } = await get('media:join', {});
      up = await connect({ direction: 'send' });
      down = await connect({ direction: 'receive', rtpCapabilities: receivable(rtpCapabilities) });
    },
    speak: (wish) => sending('microphone', 'audio', wish),
    show: (source = 'camera') => sending(source, 'video', 'open'),
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

function sendSteadily(
  line: RtcLine,
  ssrc: number,
  kind: 'audio' | 'video',
  level: number,
): () => void {
  let sequenceNumber = 1;
  let timestamp = 0;
  const audio = kind === 'audio';
  const timer = setInterval(() => {
    sequenceNumber += 1;
    timestamp += audio ? 960 : 3_000;
    const header = {
      ssrc,
      sequenceNumber,
      timestamp,
      payloadType: audio ? OPUS : VP8,
      marker: !audio,
      ...(audio ? levelOf(level) : {}),
    };
    line.send(header, audio ? Buffer.alloc(40, 1) : KEY_FRAME).catch(() => clearInterval(timer));
  }, 20);
  return () => clearInterval(timer);
}

/** RFC 6464: decibels below the loudest, and that it is a voice. */
const levelOf = (level: number) => ({
  extension: true,
  extensions: [{ id: LEVEL_EXTENSION, payload: Buffer.from([0x80 | level]) }],
});
