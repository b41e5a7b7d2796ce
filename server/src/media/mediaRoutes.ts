import { mediaRequests } from '@diemcau/shared/protocol/media';
import type { MediaPayload, MediaRequest } from '@diemcau/shared/protocol/mediaMessages';
import type { z } from 'zod';
import type { Visitor } from '../live/liveSocket.ts';
import type { MediaStage } from './mediaStage.ts';
import { type Outcome, type Refusal, refusal } from './stage/outcome.ts';
import type { Peer } from './stage/peer.ts';
import { closeConsumer, consume, resumeConsumer, watch } from './stage/receiving.ts';
import { closeProducer, produce, setWanted } from './stage/sending.ts';
import type { StageCore } from './stage/stageCore.ts';
import {
  closeTransport,
  connectTransport,
  createTransport,
  restartIce,
} from './stage/transports.ts';

type Result = Refusal | { readonly ok: true; readonly answer: object };

/** Parses a request, and gives what then answers it. */
type Route = (raw: unknown) => Refusal | ((stage: MediaStage, visitor: Visitor) => Promise<Result>);

/** A request of somebody who is on the stage. */
function route<Name extends MediaRequest>(
  schema: z.ZodType<MediaPayload<Name>>,
  act: (
    core: StageCore,
    peer: Peer,
    payload: MediaPayload<Name>,
  ) => Outcome<Name> | Promise<Outcome<Name>>,
): Route {
  return (raw) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      return refusal('malformed', parsed.error.issues[0]?.path.join('.') || null);
    }
    return async (stage, visitor) => {
      const peer = stage.peerOf(visitor);
      if (peer === null || !peer.routers.isAlive()) return refusal('notOnStage');
      return act(stage.core, peer, parsed.data);
    };
  };
}

/** What answers each request. */
export const mediaRoutes: Readonly<Record<MediaRequest, Route>> = {
  'media:join': (raw) =>
    mediaRequests['media:join'].safeParse(raw).success
      ? (stage, visitor) => stage.join(visitor)
      : refusal('malformed'),
  'media:createTransport': route<'media:createTransport'>(
    mediaRequests['media:createTransport'],
    createTransport,
  ),
  'media:connectTransport': route<'media:connectTransport'>(
    mediaRequests['media:connectTransport'],
    (_core, peer, payload) => connectTransport(peer, payload),
  ),
  'media:restartIce': route<'media:restartIce'>(
    mediaRequests['media:restartIce'],
    (core, peer, { transportId }) => restartIce(core, peer, transportId),
  ),
  'media:closeTransport': route<'media:closeTransport'>(
    mediaRequests['media:closeTransport'],
    (_core, peer, { transportId }) => closeTransport(peer, transportId),
  ),
  'media:produce': route<'media:produce'>(mediaRequests['media:produce'], produce),
  'media:pauseProducer': route<'media:pauseProducer'>(
    mediaRequests['media:pauseProducer'],
    (core, peer, { producerId }) => setWanted(core, peer, producerId, false),
  ),
  'media:resumeProducer': route<'media:resumeProducer'>(
    mediaRequests['media:resumeProducer'],
    (core, peer, { producerId }) => setWanted(core, peer, producerId, true),
  ),
  'media:closeProducer': route<'media:closeProducer'>(
    mediaRequests['media:closeProducer'],
    (_core, peer, { producerId }) => closeProducer(peer, producerId),
  ),
  'media:consume': route<'media:consume'>(mediaRequests['media:consume'], consume),
  'media:resumeConsumer': route<'media:resumeConsumer'>(
    mediaRequests['media:resumeConsumer'],
    (core, peer, { consumerId }) => resumeConsumer(core, peer, consumerId),
  ),
  'media:closeConsumer': route<'media:closeConsumer'>(
    mediaRequests['media:closeConsumer'],
    (_core, peer, { consumerId }) => closeConsumer(peer, consumerId),
  ),
  'media:watch': route<'media:watch'>(mediaRequests['media:watch'], watch),
};
