import type { Json } from '@diemcau/shared/log/canonicalJson';
import { type BallotCounts, countBallot } from './ballotBox.ts';
import { continuesLog } from './continuesLog.ts';
import type { AppendOutcome, AppendRequest, EventStore, Head } from './eventStore.ts';
import { parseJson, storedEventSchema } from './storedEventSchema.ts';

interface StoredSession {
  /** Each event as JSON, so that nobody who holds an event can change the log. */
  readonly events: string[];
  head: Head | null;
  readonly answers: Map<string, string>;
  readonly ballots: Map<string, BallotCounts>;
  readonly snapshots: Map<number, Head & { readonly state: string }>;
}

/** What a memory store writes to; a second store on it finds what the first one wrote. */
export type MemoryContents = Map<string, StoredSession>;

/** An event store without a disk, for tests and rehearsals: as the others, but gone with the process. */
export function createMemoryEventStore(contents: MemoryContents = new Map()): EventStore {
  let closed = false;

  return {
    async append(request) {
      return closed ? { ok: false, code: 'storageFailed' } : append(contents, request);
    },
    async read(sessionId, afterSeq, limit) {
      const events = contents.get(sessionId)?.events ?? [];
      return events
        .slice(afterSeq, afterSeq + limit)
        .map((text) => storedEventSchema.parse(JSON.parse(text)));
    },
    async head(sessionId) {
      return contents.get(sessionId)?.head ?? null;
    },
    async answerTo(sessionId, identity, commandId): Promise<Json | null> {
      const text = contents.get(sessionId)?.answers.get(answerKey(identity, commandId));
      return text === undefined ? null : parseJson(text);
    },
    async tally(sessionId, voteId) {
      return { ...contents.get(sessionId)?.ballots.get(voteId) };
    },
    async saveSnapshot(sessionId, { shape, seq, hash, state }) {
      const { snapshots } = sessionIn(contents, sessionId);
      if (seq > (snapshots.get(shape)?.seq ?? -1)) {
        snapshots.set(shape, { seq, hash, state: JSON.stringify(state) });
      }
      return { ok: true };
    },
    async latestSnapshot(sessionId, shape) {
      const kept = contents.get(sessionId)?.snapshots.get(shape);
      return kept === undefined ? null : { ...kept, shape, state: parseJson(kept.state) };
    },
    async sessionIds() {
      return [...contents]
        .filter(([, session]) => session.head !== null)
        .map(([sessionId]) => sessionId)
        .sort();
    },
    async close() {
      closed = true;
    },
  };
}

function append(contents: MemoryContents, request: AppendRequest): AppendOutcome {
  const session = sessionIn(contents, request.sessionId);
  const { events, answers, ballots } = request;
  const keys = answers.map(({ identity, commandId }) => answerKey(identity, commandId));
  const answered = new Set(keys).size < keys.length || keys.some((key) => session.answers.has(key));
  if (answered || !continuesLog(session.head, request)) return { ok: false, code: 'conflict' };
  for (const stored of events) {
    session.events.push(JSON.stringify(stored));
    session.head = { seq: stored.seq, hash: stored.hash };
  }
  for (const { identity, commandId, answer } of answers) {
    session.answers.set(answerKey(identity, commandId), JSON.stringify(answer));
  }
  for (const { voteId, choice } of ballots) {
    session.ballots.set(voteId, countBallot(session.ballots.get(voteId) ?? {}, choice));
  }
  return { ok: true };
}

const answerKey = (identity: string, commandId: string) => JSON.stringify([identity, commandId]);

function sessionIn(contents: MemoryContents, sessionId: string): StoredSession {
  const found = contents.get(sessionId);
  if (found !== undefined) return found;
  const session: StoredSession = {
    events: [],
    head: null,
    answers: new Map(),
    ballots: new Map(),
    snapshots: new Map(),
  };
  contents.set(sessionId, session);
  return session;
}
