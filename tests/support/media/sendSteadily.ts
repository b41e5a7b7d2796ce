import type { RtpParameters } from '@diemcau/shared/protocol/mediaMessages';
import { ntpTime, RtcpSenderInfo, RtcpSrPacket } from 'werift';
import type { RtcLine } from './rtcLine.ts';

const OPUS = 111;
const VP8 = 96;
const LEVEL_EXTENSION = 10;
const EVERY = 20;
/** Turns between two reports of when was sent what; without them no layer follows another. */
const REPORT_EVERY = 10;
/** The head of a VP8 key frame of 16 by 16 pixels behind its payload descriptor (RFC 7741, RFC 6386). */
const KEY_FRAME = Buffer.from([0x10, 0x10, 0x00, 0x00, 0x9d, 0x01, 0x2a, 16, 0, 16, 0, 0, 0]);

const encodingsOf = (ssrcs: readonly number[]) => ssrcs.map((ssrc) => ({ ssrc }));

export const sound = (ssrcs: readonly number[]): RtpParameters => ({
  codecs: [{ mimeType: 'audio/opus', payloadType: OPUS, clockRate: 48_000, channels: 2 }],
  headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level', id: LEVEL_EXTENSION }],
  encodings: encodingsOf(ssrcs),
});
/** @param ssrcs one for each layer, the smallest picture first. */
export const picture = (ssrcs: readonly number[]): RtpParameters => ({
  codecs: [{ mimeType: 'video/VP8', payloadType: VP8, clockRate: 90_000 }],
  encodings: encodingsOf(ssrcs),
});

/** Sends a packet of each layer every 20 ms, all of them whole pictures, until it is stopped. */
export function sendSteadily(
  line: RtcLine,
  ssrcs: readonly number[],
  kind: 'audio' | 'video',
  level: number,
): () => void {
  let turn = 0;
  const audio = kind === 'audio';
  const rate = audio ? 48_000 : 90_000;
  const send = async (): Promise<void> => {
    turn += 1;
    const timestamp = (turn * EVERY * rate) / 1_000;
    for (const [layer, ssrc] of ssrcs.entries()) {
      const payloadType = audio ? OPUS : VP8;
      const header = { ssrc, sequenceNumber: turn & 0xffff, timestamp, payloadType };
      if (audio) await line.send({ ...header, ...levelOf(level) }, Buffer.alloc(40, 1));
      else await line.send({ ...header, marker: true }, pictureOf(layer));
    }
    if (turn % REPORT_EVERY === 0 && ssrcs.length > 1) await report(timestamp);
  };
  const report = (rtpTimestamp: number): Promise<void> => {
    const ntpTimestamp = ntpTime();
    const senderInfo = new RtcpSenderInfo({ ntpTimestamp, rtpTimestamp });
    return line.report(ssrcs.map((ssrc) => new RtcpSrPacket({ ssrc, senderInfo })));
  };
  const timer = setInterval(() => {
    send().catch(() => clearInterval(timer));
  }, EVERY);
  return () => clearInterval(timer);
}

/** The larger the layer, the longer. */
const pictureOf = (layer: number): Buffer => Buffer.concat([KEY_FRAME, Buffer.alloc(layer * 40)]);

/** RFC 6464: decibels below the loudest, and that it is a voice. */
const levelOf = (level: number) => ({
  extension: true,
  extensions: [{ id: LEVEL_EXTENSION, payload: Buffer.from([0x80 | level]) }],
});
