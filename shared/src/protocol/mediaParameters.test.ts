import { expect, test } from 'vitest';
import { rtpParameters } from './mediaParameters.ts';

/** A camera in three layers as Chromium 156 sends it, shortened: identified by `rid`, its CNAME is empty. */
const camera = {
  mid: '0',
  codecs: [
    {
      mimeType: 'video/VP8',
      payloadType: 96,
      clockRate: 90_000,
      parameters: {},
      rtcpFeedback: [
        { type: 'transport-cc', parameter: '' },
        { type: 'nack', parameter: 'pli' },
      ],
    },
  ],
  headerExtensions: [
    { uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', id: 9, encrypt: false, parameters: {} },
  ],
  encodings: [
    { active: true, scalabilityMode: 'L1T3', scaleResolutionDownBy: 4, rid: 'r0', dtx: false },
  ],
  rtcp: { cname: '', reducedSize: true },
  msid: '33f66919 3b98eb21',
};

test('what a browser sends of a camera in layers is well-formed', () => {
  expect(rtpParameters.safeParse(camera).error).toBeUndefined();
});
