import { z } from 'zod';
import { dtlsParameters, rtpCapabilities, rtpParameters } from './mediaParameters.ts';

/** Names a transport, a producer or a consumer, as the server gave it. */
const mediaId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/**
 * What is sent. `check` is a camera or a microphone tried before entering: it comes back to whoever sends it
 * and to nobody else.
 */
export const mediaSource = z.enum(['microphone', 'camera', 'screen', 'screenSound', 'check']);

/** How a microphone is meant to start: `byConsent` leaves it to the standing consent, as long as nobody touched it. */
export const microphoneWish = z.enum(['open', 'closed', 'byConsent']);

/** A tile on which somebody is seen, in the device's own pixels. */
const tile = z.object({
  producerId: mediaId,
  width: z.int().min(1).max(16_384),
  height: z.int().min(1).max(16_384),
  /** `low` for a link that carries the picture but not its movement. */
  frameRate: z.enum(['full', 'low']),
});

/** Requests about pictures and sound, by name. Each is answered by an acknowledgement. */
export const mediaRequests = {
  /** Comes onto the stage; everything else asks for that first, and again after `media:renegotiate`. */
  'media:join': z.object({}),
  'media:createTransport': z.discriminatedUnion('direction', [
    z.object({ direction: z.literal('send') }),
    z.object({ direction: z.literal('receive'), rtpCapabilities }),
  ]),
  'media:connectTransport': z.object({ transportId: mediaId, dtlsParameters }),
  /** After a change of network. */
  'media:restartIce': z.object({ transportId: mediaId }),
  'media:closeTransport': z.object({ transportId: mediaId }),
  'media:produce': z.object({
    transportId: mediaId,
    source: mediaSource,
    kind: z.enum(['audio', 'video']),
    rtpParameters,
    wish: microphoneWish,
  }),
  'media:pauseProducer': z.object({ producerId: mediaId }),
  'media:resumeProducer': z.object({ producerId: mediaId }),
  'media:closeProducer': z.object({ producerId: mediaId }),
  /** Starts paused; `media:resumeConsumer` says that the client is ready for it. */
  'media:consume': z.object({ transportId: mediaId, producerId: mediaId }),
  'media:resumeConsumer': z.object({ consumerId: mediaId }),
  'media:closeConsumer': z.object({ consumerId: mediaId }),
  /** The tiles that are seen just now, the most wanted first; pictures of all others stop. */
  'media:watch': z.object({ tiles: z.array(tile).max(200) }),
};
