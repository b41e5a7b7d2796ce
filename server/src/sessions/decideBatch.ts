import type { Accepted, CommandAck } from '@diemcau/shared/protocol/messages';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { decide } from '@diemcau/shared/session/decide';
import { evolve } from '@diemcau/shared/session/evolve';
import type { SealedBallot } from '@diemcau/shared/session/meta';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import type { SessionState } from '@diemcau/shared/session/state';
import { roleNow } from '@diemcau/shared/session/viewer';
import { chain, type Head, recorded, type StoredSessionEvent } from './recordEvents.ts';
import { refused } from './refusals.ts';
import type { Waiting } from './waiting.ts';

/** A session in memory: the fold of its log up to `head`. */
export interface LiveState {
  readonly state: SessionState;
  head: Head;
}

/** Where time and new identifiers come from (promise I5: never from the domain). */
export interface Sources {
  readonly clock: () => number;
  readonly freshIdentifier: () => string;
}

/** An accepted command's answer, to be stored with its events (promise I4). */
export interface NewAnswer {
  readonly identity: string;
  readonly commandId: string;
  readonly answer: Accepted;
}

/** What a batch of commands came to: all of it is stored together or not at all. */
export interface DecidedBatch {
  readonly previousSeq: number;
  readonly stored: readonly StoredSessionEvent[];
  readonly recorded: readonly RecordedEvent[];
  readonly ballots: readonly SealedBallot[];
  readonly answers: readonly NewAnswer[];
  /** One for each command, in order; to be given only after the commit (promise I1). */
  readonly acknowledgements: ReadonlyMap<Waiting, CommandAck>;
}

/** A command of the batch whose payload has been parsed. */
export interface BatchEntry {
  readonly waiting: Waiting;
  readonly command: SessionCommand;
  /** The stored ballots of the vote that this command closes; null for every other command. */
  readonly ballotBox: Readonly<Record<string, number>> | null;
}

/**
 * Decides commands one after the other, each on the state that the ones before it lead to, and folds
 * their events into `live` in place. A command that comes twice in the batch is decided once.
 */
export function decideBatch(
  sessionId: string,
  live: LiveState,
  entries: readonly BatchEntry[],
  sources: Sources,
): DecidedBatch {
  const previousSeq = live.head.seq;
  const stored: StoredSessionEvent[] = [];
  const folded: RecordedEvent[] = [];
  const ballots: SealedBallot[] = [];
  const answers = new Map<string, NewAnswer>();
  const acknowledgements = new Map<Waiting, CommandAck>();

  const decideOne = ({ waiting, command, ballotBox }: BatchEntry): CommandAck => {
    const at = Math.max(sources.clock(), live.head.at);
    const actor = { ...waiting.actor, role: roleNow(live.state.lifecycle, waiting.actor) };
    const newId = sources.freshIdentifier();
    const box = ballotBox && withBallots(ballotBox, ballots, command);
    const decision = decide(live.state, command, { at, actor, newId, ballotBox: box });
    if (!decision.ok) return refused(decision.rejection.code, decision.rejection.field);
    const occasion = { sessionId, at, actor, commandId: waiting.command.id };
    for (const event of chain(live.head, occasion, decision.events)) {
      const record = recorded(event);
      evolve(live.state, record.event, record);
      live.head = { seq: event.seq, hash: event.hash, at };
      stored.push(event);
      folded.push(record);
    }
    ballots.push(...decision.ballots);
    return { ok: true, seq: live.head.seq, newId };
  };

  for (const entry of entries) {
    const { actor, command } = entry.waiting;
    const key = `${actor.identity} ${command.id}`;
    const acknowledgement = answers.get(key)?.answer ?? decideOne(entry);
    acknowledgements.set(entry.waiting, acknowledgement);
    if (acknowledgement.ok) {
      const { identity } = actor;
      answers.set(key, { identity, commandId: command.id, answer: acknowledgement });
    }
  }
  return {
    previousSeq,
    stored,
    recorded: folded,
    ballots,
    answers: [...answers.values()],
    acknowledgements,
  };
}

/** The stored ballots and those that were cast in this very batch. */
function withBallots(
  box: Readonly<Record<string, number>>,
  ballots: readonly SealedBallot[],
  command: SessionCommand,
): Readonly<Record<string, number>> {
  if (command.type !== 'closeVote') return box;
  const whole = { ...box };
  for (const { voteId, choice } of ballots) {
    if (voteId === command.payload.voteId) whole[choice] = (whole[choice] ?? 0) + 1;
  }
  return whole;
}
