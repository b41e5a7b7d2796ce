import type { MediaRequest } from '@diemcau/shared/protocol/mediaMessages';
import { mediaPolicy } from '@diemcau/shared/protocol/mediaPolicy';
import { roleNow } from '@diemcau/shared/session/viewer';
import { sayGoodbye, type Visitor } from '../live/liveSocket.ts';
import { fitsMessage } from '../live/messageSize.ts';
import { tokenBucket } from '../live/tokenBucket.ts';
import { refused } from '../sessions/refusals.ts';
import { isMediaRequest } from './mediaRequests.ts';
import { mediaRoutes } from './mediaRoutes.ts';
import { LIMITS } from './mediaSettings.ts';
import type { MediaStage, StageSession } from './mediaStage.ts';
import { type Refusal, refusal } from './stage/outcome.ts';

export interface HearOptions {
  readonly session: StageSession;
  /** The session's stage, or why there is none. */
  readonly stage: () => MediaStage | Refusal;
  readonly onAnswered: (request: MediaRequest, result: string) => void;
  /** Something that the client did not cause. */
  readonly onFailed: (error: unknown) => void;
}

/** Requests refused for haste, in bursts' worth, after which the socket is closed. */
const PATIENCE = 10;

type Answered = { readonly ok: true } | ReturnType<typeof refused>;

/**
 * Hears what one socket asks of the stage: one after the other, each within the pace, parsed, allowed by the
 * policy, and about nothing but the socket's own.
 */
export function hearMedia(visitor: Visitor, options: HearOptions): void {
  const { socket } = visitor;
  const allows = tokenBucket(LIMITS.requestsPerSecond, LIMITS.requestBurst);
  const forgives = tokenBucket(LIMITS.requestsPerSecond, LIMITS.requestBurst * PATIENCE);
  let turn: Promise<unknown> = Promise.resolve();

  const act = async (name: MediaRequest, raw: unknown) => {
    const stage = options.stage();
    if ('ok' in stage) return stage;
    const role = roleNow(options.session.state().lifecycle, visitor.party);
    if (!mediaPolicy[name].includes(role)) return refusal('forbidden');
    const run = mediaRoutes[name](raw);
    if (typeof run !== 'function') return run;
    try {
      return await run(stage, visitor);
    } catch (error) {
      return whyFailed(stage, error);
    }
  };
  /** mediasoup throws at parameters that it cannot take, and where the worker has gone meanwhile. */
  const whyFailed = (stage: MediaStage, error: unknown): Refusal => {
    const peer = stage.peerOf(visitor);
    if (!socket.connected || peer === null || !peer.routers.isAlive()) return refusal('notOnStage');
    options.onFailed(error);
    return refusal('mediaRefused');
  };
  const answerTo = async (name: MediaRequest, raw: unknown): Promise<Answered> => {
    const outcome = await act(name, raw);
    options.onAnswered(name, outcome.ok ? 'ok' : outcome.code);
    return outcome.ok ? { ...outcome.answer, ok: true } : refused(outcome.code, outcome.field);
  };

  socket.onAny((name: unknown, raw: unknown, answer: unknown) => {
    if (!isMediaRequest(name) || typeof answer !== 'function') return;
    const reply = (message: Answered) => answer(message);
    const now = performance.now();
    if (!allows(now)) {
      if (!forgives(now)) sayGoodbye(socket, 'tooFast');
      options.onAnswered(name, 'tooFast');
      return reply(refused('tooFast'));
    }
    if (!fitsMessage(raw)) return reply(refused('tooLarge'));
    turn = turn
      .then(() => answerTo(name, raw))
      .then(reply, (error: unknown) => {
        options.onFailed(error);
        reply(refused('failed'));
      });
  });
}
