import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { Refused } from '@diemcau/shared/protocol/refused';
import { clientRequests } from '@diemcau/shared/protocol/wire';
import { refusal } from '@diemcau/shared/session/policy';
import { roleNow } from '@diemcau/shared/session/viewer';
import type { z } from 'zod';
import { isMediaRequest } from '../media/mediaRequests.ts';
import type { FollowableRooms } from '../sessions/followSession.ts';
import { refused } from '../sessions/refusals.ts';
import type { LiveSession } from './liveSession.ts';
import { sayGoodbye, type Visitor } from './liveSocket.ts';
import { fitsMessage } from './messageSize.ts';
import { tokenBucket } from './tokenBucket.ts';

export interface RequestOptions {
  readonly rooms: FollowableRooms;
  readonly clock: () => number;
  readonly commandsPerSecond: number;
  readonly onRefused: (visitor: Visitor, request: string, code: Refused['code']) => void;
}

/** Requests at once, in seconds' worth. */
const BURST_SECONDS = 4;
/** Requests refused for haste, in seconds' worth, after which the socket is closed. */
const PATIENCE_SECONDS = 40;

type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused };

/** Hears what one socket asks for. Everything is parsed; what has no way to be answered is passed over. */
export function hearRequests(
  visitor: Visitor,
  session: LiveSession,
  options: RequestOptions,
): void {
  const { socket } = visitor;
  const { commandsPerSecond, rooms, clock } = options;
  const allows = tokenBucket(commandsPerSecond, commandsPerSecond * BURST_SECONDS);
  const forgives = tokenBucket(commandsPerSecond, commandsPerSecond * PATIENCE_SECONDS);

  const refuse = (request: string, refusal: Refused): Refused => {
    options.onRefused(visitor, request, refusal.code);
    return refusal;
  };
  /** Whether the socket may go on at this speed. */
  const inTime = (): boolean => {
    const now = performance.now();
    if (allows(now)) return true;
    if (!forgives(now)) sayGoodbye(socket, 'tooFast');
    return false;
  };
  function checked<Schema extends z.ZodType>(
    schema: Schema,
    raw: unknown,
  ): Checked<z.output<Schema>> {
    if (!inTime()) return { ok: false, refusal: refused('tooFast') };
    if (!fitsMessage(raw)) return { ok: false, refusal: refused('tooLarge') };
    const parsed = schema.safeParse(raw);
    if (parsed.success) return { ok: true, value: parsed.data };
    const field = parsed.error.issues[0]?.path.join('.') || null;
    return { ok: false, refusal: refused('malformed', field) };
  }

  const answerCommand = async (raw: unknown): Promise<CommandAck> => {
    const envelope = checked(clientRequests.command, raw);
    if (!envelope.ok) return refuse('command', envelope.refusal);
    return rooms.submit(session.sessionId, envelope.value, visitor.actor);
  };

  socket.on('command', (raw, answer) => {
    if (!canAnswer(answer)) return;
    answerCommand(raw).then(answer, () => answer(refused('storageFailed')));
  });
  socket.on('resume', (raw, answer) => {
    if (!canAnswer(answer)) return;
    const request = checked(clientRequests.resume, raw);
    if (!request.ok) return answer(refuse('resume', request.refusal));
    session.resume(visitor, request.value);
    answer({ ok: true });
  });
  const answerDrafting = (raw: unknown): { readonly ok: true } | Refused => {
    const request = checked(clientRequests.drafting, raw);
    if (!request.ok) return refuse('drafting', request.refusal);
    const { lifecycle } = session.state();
    const role = roleNow(lifecycle, visitor.party);
    const code = refusal('editConclusion', role, lifecycle.phase);
    if (code !== null) return refuse('drafting', refused(code));
    session.drafting(visitor, request.value.entryId);
    return { ok: true };
  };
  socket.on('drafting', (raw, answer) => {
    const answered = answerDrafting(raw);
    if (canAnswer(answer)) answer(answered);
  });
  socket.on('clock', (_raw, answer) => {
    if (canAnswer(answer) && inTime()) answer({ serverTime: clock() });
  });
  socket.onAny((name: unknown, ...rest: unknown[]) => {
    if (typeof name === 'string' && (Object.hasOwn(clientRequests, name) || isMediaRequest(name)))
      return;
    const answer = rest.at(-1);
    const code = inTime() ? 'unknownCommand' : 'tooFast';
    if (canAnswer(answer)) answer(refuse('unknown', refused(code)));
  });
}

/** What a client sends need not be what its types promise. */
const canAnswer = (answer: unknown): answer is (message: unknown) => void =>
  typeof answer === 'function';
