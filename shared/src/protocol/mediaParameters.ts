import { z } from 'zod';

/**
 * WebRTC parameters as mediasoup and mediasoup-client exchange them, with bounds: what is larger than any
 * browser sends is refused before it is looked at. mediasoup itself checks what they mean.
 */
const short = z.string().min(1).max(128);
const whole = z.int().nonnegative().max(0xffff_ffff);
const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= 512);
/** Settings of a codec: names and plain values. */
const options = z
  .record(z.string().max(64), z.unknown())
  .refine((values) => Object.values(values).every(isPlain));

const rtcpFeedback = z.object({ type: short, parameter: z.string().max(64).exactOptional() });
const kind = z.enum(['audio', 'video']);

const headerExtensionUri = z.enum([
  'urn:ietf:params:rtp-hdrext:sdes:mid',
  'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
  'urn:3gpp:video-orientation',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time',
  'urn:ietf:params:rtp-hdrext:toffset',
  'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay',
  'urn:mediasoup:params:rtp-hdrext:packet-id',
]);

const codec = {
  mimeType: short,
  clockRate: whole,
  channels: z.int().min(1).max(8).exactOptional(),
  parameters: options.exactOptional(),
  rtcpFeedback: z.array(rtcpFeedback).max(16).exactOptional(),
};

/** What one end can receive. */
export const rtpCapabilities = z.object({
  codecs: z
    .array(z.object({ kind, preferredPayloadType: z.int().min(0).max(127), ...codec }))
    .max(64)
    .exactOptional(),
  headerExtensions: z
    .array(
      z.object({
        kind,
        uri: headerExtensionUri,
        preferredId: z.int().min(1).max(255),
        preferredEncrypt: z.boolean().exactOptional(),
        direction: z.enum(['sendrecv', 'sendonly', 'recvonly', 'inactive']).exactOptional(),
      }),
    )
    .max(64)
    .exactOptional(),
});

/** What one end sends: one track, in at most three qualities. */
export const rtpParameters = z.object({
  mid: short.exactOptional(),
  codecs: z
    .array(z.object({ payloadType: z.int().min(0).max(127), ...codec }))
    .min(1)
    .max(16),
  headerExtensions: z
    .array(
      z.object({
        uri: headerExtensionUri,
        id: z.int().min(1).max(255),
        encrypt: z.boolean().exactOptional(),
        parameters: options.exactOptional(),
      }),
    )
    .max(32)
    .exactOptional(),
  encodings: z
    .array(
      z.object({
        ssrc: whole.exactOptional(),
        rid: short.exactOptional(),
        codecPayloadType: z.int().min(0).max(127).exactOptional(),
        rtx: z.object({ ssrc: whole }).exactOptional(),
        dtx: z.boolean().exactOptional(),
        scalabilityMode: z.string().max(16).exactOptional(),
        maxBitrate: whole.exactOptional(),
      }),
    )
    .min(1)
    .max(3)
    .exactOptional(),
  rtcp: z
    .object({
      cname: z.string().max(128).exactOptional(),
      reducedSize: z.boolean().exactOptional(),
    })
    .exactOptional(),
  msid: z.string().max(256).exactOptional(),
});

export const dtlsParameters = z.object({
  role: z.enum(['auto', 'client', 'server']).exactOptional(),
  fingerprints: z
    .array(
      z.object({
        algorithm: z.enum(['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512']),
        value: z.string().regex(/^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){15,63}$/),
      }),
    )
    .min(1)
    .max(8),
});
