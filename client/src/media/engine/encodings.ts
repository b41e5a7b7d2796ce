import type { types } from 'mediasoup-client';

/**
 * Three pictures of one camera, 180, 360 and 720 lines, each with three frame rates: a narrow link is sent a
 * small picture, not a broken one. Bits per second are what a talking head needs at that size in VP8.
 */
export const CAMERA_LAYERS: types.RtpEncodingParameters[] = [
  { rid: 'r0', scaleResolutionDownBy: 4, maxBitrate: 110_000, scalabilityMode: 'L1T3' },
  { rid: 'r1', scaleResolutionDownBy: 2, maxBitrate: 350_000, scalabilityMode: 'L1T3' },
  { rid: 'r2', scaleResolutionDownBy: 1, maxBitrate: 1_100_000, scalabilityMode: 'L1T3' },
];

export const SCREEN_FRAMES = 8;
/** For a link that carries the picture but not its movement. */
export const SLOW_SCREEN_FRAMES = 2;

/**
 * A document: sharp, seldom, and half as large for links that a whole picture of text does not get through:
 * at 150 kbit/s one takes longer than the next one is asked for. Frame rates as layers besides.
 */
export const SCREEN_LAYERS: types.RtpEncodingParameters[] = [
  { rid: 'r0', scaleResolutionDownBy: 2, maxBitrate: 80_000, scalabilityMode: 'L1T2' },
  { rid: 'r1', scaleResolutionDownBy: 1, maxBitrate: 1_500_000, scalabilityMode: 'L1T2' },
].map((layer) => ({ ...layer, maxFramerate: SCREEN_FRAMES }));

/** A voice survives lost packets (FEC) and costs next to nothing while it is silent (DTX). */
export const VOICE_OPTIONS: types.ProducerCodecOptions = {
  opusFec: true,
  opusDtx: true,
  opusStereo: false,
  opusMaxAverageBitrate: 32_000,
};

/** What plays on a shared screen is not only speech. */
export const SCREEN_SOUND_OPTIONS: types.ProducerCodecOptions = {
  opusFec: true,
  opusDtx: false,
  opusStereo: true,
  opusMaxAverageBitrate: 96_000,
};

export const CAMERA_OPTIONS: types.ProducerCodecOptions = { videoGoogleStartBitrate: 400 };
