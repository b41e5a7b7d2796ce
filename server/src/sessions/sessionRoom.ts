import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { STATE_SHAPE } from '@diemcau/shared/session/state';
import type { EventStore } from '../eventStore/eventStore.ts';
import type { Logger } from '../log/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { type DecidedBatch, decideBatch, type Sources } from './decideBatch.ts';
import type { FollowedSession } from './followSession.ts';
import { type LoadedSession, loadSession } from './loadSession.ts';
import { lookUp } from './lookUp.ts';
import { orphanedPoints } from './orphanedPoints.ts';
import { isCommandType } from './parseCommand.ts';
import { readLog } from './readLog.ts';
import { refused } from './refusals.ts';
import type { SessionView, SubmittedCommand } from './sessionRooms.ts';
import type { Waiting } from './waiting.ts';

export interface RoomParts extends Sources {
  readonly store: EventStore;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Events after which a new snapshot is worth its cost. */
  readonly snapshotEvery: number;
}

type Listener = (events: readonly RecordedEvent[]) => void;

/** One session: the queue in which its commands are decided, stored and told of, one batch after the other. */
export interface SessionRoom {
  /** Resolves after the commit (promise I1). */
  submit(command: SubmittedCommand, actor: Actor): Promise<CommandAck>;
  /** What is stored, never what is only being stored. Null where the session has not begun. */
  view(): Promise<SessionView | null>;
  follow(onCommitted: Listener): Promise<FollowedSession | null>;
  /** Nobody follows it and nothing waits. */
  isIdle(): boolean;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
  /** Keeps a snapshot where one is worth it. Only on a settled room. */
  rest(): Promise<void>;
}

/** Commands that one append stores together, at most. */
const BATCH_LIMIT = 256;
/** How often a batch is decided anew because somebody else had written to the log. */
const ATTEMPTS = 5;

export function createSessionRoom(sessionId: string, parts: RoomParts): SessionRoom {
  const { store, logger, metrics } = parts;
  const listeners = new Set<Listener>();
  let queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  let loaded: LoadedSession | null = null;
  let loading: Promise<LoadedSession> | null = null;
  /** Events have been folded that are not stored yet. */
  let deciding = false;
  const awaitingPause: (() => void)[] = [];
  /** The last event that listeners know of; null before the first loading. */
  let announced: number | null = null;

  const announce = (events: readonly RecordedEvent[]): void => {
    announced = events.at(-1)?.seq ?? announced;
    for (const listener of listeners) {
      try {
        listener(events);
      } catch (error) {
        // What is stored stays stored, whoever fails to hear of it.
        logger.error({ err: error, sessionId }, 'could not tell of events');
      }
    }
  };

  const load = async (): Promise<LoadedSession> => {
    const fresh = await loadSession(store, sessionId);
    if (announced === null) {
      queue = [...orphanedPoints(fresh.state, parts.freshIdentifier), ...queue];
      announced = fresh.head.seq;
    } else if (fresh.head.seq > announced) {
      announce(await readLog(store, sessionId, announced, fresh.head.seq));
    }
    loaded = fresh;
    return fresh;
  };
  /** The live state, read from the store where it is not in memory. */
  const ready = async (): Promise<LoadedSession> => {
    loading ??= loaded
      ? null
      : load().finally(() => {
          loading = null;
        });
    return loaded ?? loading ?? load();
  };

  const answer = (waiting: Waiting, acknowledgement: CommandAck): void => {
    const { type } = waiting.command;
    const result = acknowledgement.ok ? 'ok' : acknowledgement.code;
    metrics.commands.inc({ type: isCommandType(type) ? type : 'unknown', result });
    if (!acknowledgement.ok) {
      const { code, field } = acknowledgement;
      logger.info({ sessionId, type, role: waiting.actor.role, code, field }, 'refused');
    }
    waiting.answer(acknowledgement);
  };

  /** Whether the batch is done with; a conflict asks for another attempt. */
  const commit = async (live: LoadedSession, batch: DecidedBatch): Promise<boolean> => {
    const { stored, answers, ballots, acknowledgements, previousSeq } = batch;
    const outcome =
      answers.length === 0
        ? ({ ok: true } as const)
        : await append({ sessionId, expectedSeq: previousSeq, events: stored, answers, ballots });
    if (outcome.ok) {
      if (stored.length > 0) announce(batch.recorded);
      for (const [waiting, acknowledgement] of acknowledgements) answer(waiting, acknowledgement);
      await keepSnapshot(live, parts.snapshotEvery);
      return true;
    }
    loaded = null;
    if (outcome.code === 'conflict') return false;
    logger.error({ sessionId, code: outcome.code }, 'commands not stored');
    for (const waiting of acknowledgements.keys()) answer(waiting, refused(outcome.code));
    return true;
  };

  const append = async (request: Parameters<EventStore['append']>[0]) => {
    const began = performance.now();
    const outcome = await store.append(request);
    metrics.appendSeconds.observe((performance.now() - began) / 1000);
    metrics.batchSize.observe(request.answers.length);
    return outcome;
  };

  const keepSnapshot = async (live: LoadedSession, after: number): Promise<void> => {
    if (live.head.seq - live.snapshotSeq < after || loaded !== live) return;
    live.snapshotSeq = live.head.seq;
    const { seq, hash } = live.head;
    const kept = await store.saveSnapshot(sessionId, {
      shape: STATE_SHAPE,
      seq,
      hash,
      state: live.state,
    });
    if (!kept.ok) logger.warn({ sessionId, code: kept.code }, 'snapshot not kept');
  };

  /** The commands that must be decided again; none when the batch is done with. */
  const attempt = async (batch: readonly Waiting[]): Promise<readonly Waiting[]> => {
    const live = await ready();
    const { entries, answered } = await lookUp(store, sessionId, batch);
    for (const [waiting, acknowledgement] of answered) answer(waiting, acknowledgement);
    deciding = true;
    const done = await commit(live, decideBatch(sessionId, live, entries, parts));
    return done ? [] : entries.map(({ waiting }) => waiting);
  };

  const runBatch = async (): Promise<void> => {
    await ready();
    let batch: readonly Waiting[] = queue.splice(0, BATCH_LIMIT);
    try {
      for (let count = 0; count < ATTEMPTS && batch.length > 0; count += 1)
        batch = await attempt(batch);
    } catch (error) {
      loaded = null;
      logger.error({ err: error, sessionId }, 'commands failed');
    } finally {
      deciding = false;
      for (const waiting of batch) answer(waiting, refused('storageFailed'));
      for (const go of awaitingPause.splice(0)) go();
    }
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      // Whatever arrives in this turn of the event loop is stored together.
      await new Promise((resolve) => setImmediate(resolve));
      try {
        await runBatch();
      } catch (error) {
        logger.error({ err: error, sessionId }, 'session cannot be read');
        for (const waiting of queue.splice(0)) answer(waiting, refused('storageFailed'));
      }
    }
    running = null;
  };
  const start = (): void => {
    running ??= run();
  };
  const settled = async (): Promise<void> => {
    while (running) await running;
  };

  /** What is stored; to be read at once, before the next commands are folded in. */
  const stored = async (): Promise<LoadedSession> => {
    const live = await ready();
    if (queue.length > 0) start();
    if (!deciding && loaded === live) return live;
    if (deciding) await new Promise<void>((resolve) => awaitingPause.push(resolve));
    return stored();
  };

  return {
    submit: (command, actor) =>
      new Promise((resolve) => {
        queue.push({ command, actor, answer: resolve });
        start();
      }),
    view: async () => {
      const { head, state } = await stored();
      return head.seq === 0 ? null : { sessionId, seq: head.seq, hash: head.hash, state };
    },
    follow: async (onCommitted) => {
      const { head } = await stored();
      if (head.seq === 0) return null;
      listeners.add(onCommitted);
      try {
        const history = await readLog(store, sessionId, 0, head.seq);
        return { history, stop: () => listeners.delete(onCommitted) };
      } catch (error) {
        listeners.delete(onCommitted);
        throw error;
      }
    },
    isIdle: () => listeners.size === 0 && running === null,
    settled,
    rest: async () => {
      if (loaded) await keepSnapshot(loaded, 1);
    },
  };
}
