import type { DatabaseSync } from 'node:sqlite';
import {
  type CommitteeCommand,
  committeeCommands,
} from '@diemcau/shared/committee/followUp/commands';
import { decideFollowUp } from '@diemcau/shared/committee/followUp/decide';
import type { CommitteeEvent } from '@diemcau/shared/committee/followUp/events';
import { evolveFollowUp } from '@diemcau/shared/committee/followUp/evolve';
import type { FollowUpMeta } from '@diemcau/shared/committee/followUp/meta';
import { COMMITTEE_EVENT_VERSION } from '@diemcau/shared/committee/followUp/recorded';
import { emptyFollowUp, type FollowUpState } from '@diemcau/shared/committee/followUp/state';
import { type Actor, eventHash } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import { z } from 'zod';
import { storageFailureCode } from '../eventStore/sqliteGroupCommit.ts';
import { freshSalt } from '../sessions/identifiers.ts';
import { refused } from '../sessions/refusals.ts';
import type { SubmittedCommand } from '../sessions/sessionRooms.ts';
import {
  committeeLogRows,
  EMPTY_LOG,
  type LogHead,
  logName,
  type StoredCommitteeEvent,
} from './committeeLogRows.ts';

/** What the server adds to a command before it is decided; the actor aside. */
export type Facts = Omit<FollowUpMeta, 'actor'>;

/** The logs of all committees: each a queue in which commands are decided and stored one after the other. */
export interface CommitteeLogs {
  /** Resolves after the commit; sent twice, a command happens once and is answered the same. */
  submit(committeeId: string, command: SubmittedCommand, actor: Actor): Promise<CommandAck>;
  /** The live state: read it at once, never keep or change it. */
  state(committeeId: string): FollowUpState;
  /** As stored, from the first on. */
  events(committeeId: string): readonly StoredCommitteeEvent[];
}

export interface CommitteeLogsParts {
  readonly database: DatabaseSync;
  readonly clock: () => number;
  readonly freshIdentifier: () => string;
  /** Told of what was not stored. */
  readonly report: (error: unknown) => void;
  readonly factsFor: (
    committeeId: string,
    command: CommitteeCommand,
    actor: Actor,
  ) => Promise<Facts>;
}

interface Loaded {
  readonly state: FollowUpState;
  head: LogHead;
}

export function createCommitteeLogs(parts: CommitteeLogsParts): CommitteeLogs {
  const rows = committeeLogRows(parts.database);
  const loaded = new Map<string, Loaded>();
  const queues = new Map<string, Promise<unknown>>();

  const load = (committeeId: string): Loaded => {
    const known = loaded.get(committeeId) ?? { state: emptyFollowUp(), head: EMPTY_LOG };
    for (const stored of rows.read(committeeId, known.head.seq)) fold(known, stored);
    loaded.set(committeeId, known);
    return known;
  };

  const run = async (
    committeeId: string,
    submitted: SubmittedCommand,
    actor: Actor,
  ): Promise<CommandAck> => {
    const parsed = parse(submitted);
    if (!parsed.ok) return parsed.refusal;
    const { identity } = actor;
    const answered = rows.answerTo(committeeId, identity, submitted.id);
    if (answered !== null) return answered;
    const facts = await parts.factsFor(committeeId, parsed.command, actor);
    const live = load(committeeId);
    const decision = decideFollowUp(live.state, parsed.command, { ...facts, actor });
    if (!decision.ok) return refused(decision.rejection.code, decision.rejection.field);
    const at = Math.max(parts.clock(), live.head.at);
    const occasion = { sessionId: logName(committeeId), at, actor, commandId: submitted.id };
    const events = chain(live.head, occasion, decision.events);
    const seq = live.head.seq + events.length;
    const answer = { ok: true as const, seq, newId: parts.freshIdentifier() };
    try {
      rows.append(committeeId, events, identity, submitted.id, answer);
    } catch (error) {
      loaded.delete(committeeId);
      parts.report(error);
      return refused(storageFailureCode(error));
    }
    for (const stored of events) fold(live, stored);
    return answer;
  };

  return {
    submit(committeeId, command, actor) {
      const before = queues.get(committeeId) ?? Promise.resolve();
      const next = before.then(() => run(committeeId, command, actor));
      // A failure is the asker's to hear; the queue goes on.
      const settled = next
        .catch(() => null)
        .finally(() => {
          if (queues.get(committeeId) === settled) queues.delete(committeeId);
        });
      queues.set(committeeId, settled);
      return next;
    },
    state: (committeeId) => load(committeeId).state,
    events: (committeeId) => rows.read(committeeId, 0),
  };
}

function fold(live: Loaded, stored: StoredCommitteeEvent): void {
  const { role, pointId, unitId } = stored.actor;
  const { seq, hash, at } = stored;
  evolveFollowUp(live.state, structuredClone(stored.event), {
    seq,
    at,
    actor: { role, pointId, unitId },
  });
  live.head = { seq, hash, at };
}

function chain(
  head: LogHead,
  occasion: Pick<StoredCommitteeEvent, 'sessionId' | 'at' | 'actor' | 'commandId'>,
  events: readonly CommitteeEvent[],
): readonly StoredCommitteeEvent[] {
  const chained: StoredCommitteeEvent[] = [];
  let previous: Pick<LogHead, 'seq' | 'hash'> = head;
  for (const event of events) {
    const unhashed = {
      ...occasion,
      version: COMMITTEE_EVENT_VERSION,
      seq: previous.seq + 1,
      event,
      salt: freshSalt(),
      previousHash: previous.hash,
    };
    const stored = { ...unhashed, hash: eventHash(unhashed) };
    chained.push(stored);
    previous = stored;
  }
  return chained;
}

const schemas = new Map(
  Object.entries(committeeCommands).map(([type, payload]) => [
    type,
    z.object({ type: z.literal(type), payload }),
  ]),
);

const isCommand = (value: { readonly type: string }): value is CommitteeCommand =>
  schemas.has(value.type);

function parse({ type, payload }: SubmittedCommand) {
  const schema = schemas.get(type);
  if (schema === undefined) return { ok: false as const, refusal: refused('unknownCommand') };
  const parsed = schema.safeParse({ type, payload });
  if (!parsed.success) {
    const [, ...path] = parsed.error.issues[0]?.path ?? [];
    return { ok: false as const, refusal: refused('malformed', path.join('.') || null) };
  }
  return isCommand(parsed.data)
    ? { ok: true as const, command: parsed.data }
    : { ok: false as const, refusal: refused('unknownCommand') };
}
