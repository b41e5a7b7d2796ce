import type { RtpParameters } from '@diemcau/shared/protocol/mediaMessages';
import type { RtcLine } from '../../support/media/rtcLine.ts';

const OPUS = 111;
const VP8 = 96;
const LEVEL_EXTENSION = 10;
/** What browsers send of a voice: 50 packets of 20 ms a second at 32 kbit/s. */
const SOUND_EVERY = 20;
const SOUND = Buffer.alloc(80, 1);
const PICTURE_EVERY = 40;
const PACKET = 1_100;
/** Milliseconds of delay that are made up for: no camera sends at once what a stall of seconds held back. */
const CATCHES_UP = 100;
/** RFC 7741's descriptor of a packet that begins a picture, and of one that goes on; RFC 6386's frame tags. */
const BEGINS = 0x10;
const KEY = [0x10, 0x00, 0x00, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0x68, 0x01];
const NOT_KEY = [0x11, 0x00, 0x00];

export const soundParameters = (ssrc: number): RtpParameters => ({
  codecs: [{ mimeType: 'audio/opus', payloadType: OPUS, clockRate: 48_000, channels: 2 }],
  headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level', id: LEVEL_EXTENSION }],
  encodings: [{ ssrc }],
});
export const pictureParameters = (ssrc: number): RtpParameters => ({
  codecs: [
    {
      mimeType: 'video/VP8',
      payloadType: VP8,
      clockRate: 90_000,
      rtcpFeedback: [{ type: 'nack', parameter: 'pli' }],
    },
  ],
  encodings: [{ ssrc }],
});

/** A voice, steadily, until it is stopped. @param level decibels below the loudest (RFC 6464). */
export function speak(line: RtcLine, ssrc: number, level: number): () => void {
  let sequenceNumber = 0;
  const extensions = [{ id: LEVEL_EXTENSION, payload: Buffer.from([0x80 | level]) }];
  return steadily(SOUND_EVERY, () => {
    sequenceNumber = (sequenceNumber + 1) & 0xffff;
    const timestamp = (sequenceNumber * 960) >>> 0;
    const header = { ssrc, sequenceNumber, timestamp, payloadType: OPUS, extension: true };
    return [line.send({ ...header, extensions }, SOUND)];
  });
}

/** A camera of so many bits per second, 25 pictures each; a whole picture when it is asked for one. */
export function film(line: RtcLine, ssrc: number, bitsPerSecond: number): () => void {
  const pictureBytes = (bitsPerSecond / 8 / 1_000) * PICTURE_EVERY;
  const count = Math.max(1, Math.ceil(pictureBytes / PACKET));
  const packet = Math.max(40, Math.round(pictureBytes / count));
  let sequenceNumber = 0;
  let timestamp = 0;
  let whole = true;
  line.wishes.on('keyFrame', () => {
    whole = true;
  });
  return steadily(PICTURE_EVERY, () => {
    timestamp = (timestamp + 90 * PICTURE_EVERY) >>> 0;
    const first = pictureStart(packet, whole);
    whole = false;
    return Array.from({ length: count }, (_, place) => {
      sequenceNumber = (sequenceNumber + 1) & 0xffff;
      const marker = place === count - 1;
      const header = { ssrc, sequenceNumber, timestamp, payloadType: VP8, marker };
      return line.send(header, place === 0 ? first : Buffer.alloc(packet));
    });
  });
}

function pictureStart(bytes: number, whole: boolean): Buffer {
  const start = Buffer.alloc(bytes);
  Buffer.from([BEGINS, ...(whole ? KEY : NOT_KEY)]).copy(start);
  return start;
}

/** So often on average, late turns made up for; each begins at a moment of its own. */
function steadily(every: number, send: () => readonly Promise<void>[]): () => void {
  let next = performance.now() + Math.random() * every;
  let timer: NodeJS.Timeout;
  let stopped = false;
  const turn = (): void => {
    if (stopped) return;
    next = Math.max(next, performance.now() - CATCHES_UP);
    for (; next <= performance.now(); next += every) {
      for (const sent of send()) sent.catch(stop);
    }
    timer = setTimeout(turn, Math.max(0, next - performance.now()));
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  timer = setTimeout(turn, Math.max(0, next - performance.now()));
  return stop;
}
