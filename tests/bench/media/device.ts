import { randomUUID } from 'node:crypto';
import type {
  MediaAnswers,
  MediaPayload,
  MediaRequest,
  RtpCapabilities,
} from '@diemcau/shared/protocol/mediaMessages';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { io, type Socket } from 'socket.io-client';
import type { RTCCertificate } from 'werift';
import { openLine, type RtcLine } from '../../support/media/rtcLine.ts';
import { type Arrivals, countArrivals } from './arrivals.ts';
import type { Contender } from './messages.ts';
import { film, pictureParameters, soundParameters, speak } from './syntheticRtp.ts';

/** A device on a stage: its requests go over Socket.IO, its packets over ICE, DTLS and SRTP. */
export interface Device {
  readonly arrivals: Arrivals;
  /** Sends until it is closed; gives the producer. */
  speak(level: number): Promise<string>;
  film(bitsPerSecond: number): Promise<string>;
  /** Gives the SSRC under which the producer's packets come. */
  receive(producerId: string): Promise<number>;
  watch(producerIds: readonly string[]): Promise<void>;
  /** Sends a command of the session; throws where it is refused. Gives the new identifier. */
  order(command: SessionCommand): Promise<string>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly contender: Contender;
  readonly url: string;
  readonly sessionId: string;
  readonly cookie: string;
  readonly certificate: RTCCertificate;
  readonly sends: boolean;
  readonly receives: boolean;
}

let nextSsrc = 1_000;

export async function enterStage(options: DeviceOptions): Promise<Device> {
  const socket = await connect(options);
  const wanted = new Set<number>();
  const arrivals = countArrivals(wanted);
  const ask = requestsOver(socket);
  const openWay = async (asked: MediaPayload<'media:createTransport'>) => {
    const opened = await ask('media:createTransport', asked);
    const { transportId } = opened;
    const line = await openLine(opened, {
      certificate: options.certificate,
      onEncrypted: arrivals.take,
    });
    await ask('media:connectTransport', { transportId, dtlsParameters: line.dtlsParameters });
    await line.connect();
    return { line, transportId };
  };
  const { rtpCapabilities: all } = await ask('media:join', {});
  const rtpCapabilities = receivable(all);
  const up = options.sends ? await openWay({ direction: 'send' }) : null;
  const down = options.receives ? await openWay({ direction: 'receive', rtpCapabilities }) : null;
  const stops: (() => void)[] = [];
  const send = async (
    kind: 'audio' | 'video',
    start: (line: RtcLine, ssrc: number) => () => void,
  ) => {
    if (up === null) throw new Error('This device does not send');
    nextSsrc += 1;
    const ssrc = nextSsrc;
    const { producerId } = await ask('media:produce', {
      transportId: up.transportId,
      source: kind === 'audio' ? 'microphone' : 'camera',
      kind,
      rtpParameters: kind === 'audio' ? soundParameters(ssrc) : pictureParameters(ssrc),
      wish: kind === 'audio' ? 'byConsent' : 'open',
    });
    if (kind === 'audio') await openIfAllowed(ask, producerId);
    stops.push(start(up.line, ssrc));
    return producerId;
  };

  return {
    arrivals,
    speak: (level) => send('audio', (line, ssrc) => speak(line, ssrc, level)),
    film: (bitsPerSecond) => send('video', (line, ssrc) => film(line, ssrc, bitsPerSecond)),
    receive: async (producerId) => {
      const transportId = down?.transportId ?? '';
      const { consumerId, rtpParameters } = await ask('media:consume', { transportId, producerId });
      const ssrc = rtpParameters.encodings?.[0]?.ssrc ?? 0;
      wanted.add(ssrc);
      await ask('media:resumeConsumer', { consumerId });
      return ssrc;
    },
    watch: async (producerIds) => {
      const tiles = producerIds.map(
        (producerId) => ({ producerId, width: 640, height: 360, frameRate: 'full' }) as const,
      );
      await ask('media:watch', { tiles });
    },
    order: async (command) => {
      const answer = await socket.emitWithAck('command', { id: randomUUID(), ...command });
      if (answer.ok !== true) throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
      return answer.newId;
    },
    close: async () => {
      for (const stop of stops) stop();
      socket.disconnect();
      await Promise.all([up?.line.close(), down?.line.close()]);
    },
  };
}

/** A microphone that is held opens later, with the floor. */
async function openIfAllowed(ask: Ask, producerId: string): Promise<void> {
  await ask('media:resumeProducer', { producerId }).catch((error: unknown) => {
    if (!/microphoneHeld/.test(String(error))) throw error;
  });
}

function connect({ contender, url, sessionId, cookie }: DeviceOptions): Promise<Socket> {
  const socket = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { sessionId },
    extraHeaders: { cookie },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  socket.once('connect_error', reject);
  socket.once(contender === 'bare' ? 'connect' : 'welcome', () => resolve(socket));
  return promise;
}

type Ask = <Name extends MediaRequest>(
  name: Name,
  payload: MediaPayload<Name>,
) => Promise<MediaAnswers[Name]>;

const requestsOver =
  (socket: Socket): Ask =>
  async (name, payload) => {
    const answer = await socket.emitWithAck(name, payload);
    if (answer.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  };

/** Opus and VP8, without reports about the bandwidth, which this device would have to write. */
const receivable = ({ codecs = [], headerExtensions = [] }: RtpCapabilities): RtpCapabilities => ({
  codecs: codecs
    .filter(({ mimeType }) => /opus|VP8/i.test(mimeType))
    .map((codec) => ({
      ...codec,
      rtcpFeedback: (codec.rtcpFeedback ?? []).filter(
        ({ type }) => !/transport-cc|remb/.test(type),
      ),
    })),
  headerExtensions: headerExtensions.filter(({ uri }) => !/transport-wide/.test(uri)),
});
