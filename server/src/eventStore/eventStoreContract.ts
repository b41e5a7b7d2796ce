import { firstBreak, type StoredEvent } from '@diemcau/shared/log/storedEvent';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EventStore, Head } from './eventStore.ts';
import { sampleEvents, sampleRequest } from './sampleEvents.ts';

/** A fresh, empty store for one test, and the way to open what it wrote once more. */
export interface OpenedStore {
  readonly store: EventStore;
  /** Closes the store with all that it stands on and opens the same place again. */
  readonly reopen: () => Promise<EventStore>;
}

const S = 'session-1';
const OK = { ok: true };
const CONFLICT = { ok: false, code: 'conflict' };
const TEXTS = [
  'Giải ngân chậm',
  'Tổ công tác Mường Ảng, Nậm Pồ: “vướng”',
  '𠀀𡨸喃 🌾 \u0000 \ud800 "\\',
  '',
];

/** What every event store must do, whatever it is built on. `openStore` cleans up after the test by itself. */
export function describeEventStore(name: string, openStore: () => Promise<OpenedStore>): void {
  describe(`event store: ${name}`, () => {
    let opened: OpenedStore;
    let store: EventStore;

    beforeEach(async () => {
      opened = await openStore();
      store = opened.store;
    });

    const write = async (texts: readonly string[]): Promise<Head> => {
      const last = await store.head(S);
      const request = sampleRequest(S, last, texts);
      expect(await store.append(request)).toEqual(OK);
      const { seq, hash } = request.events.at(-1) ?? { seq: 0, hash: '' };
      return { seq, hash };
    };

    test('an empty store knows no session', async () => {
      expect(await store.sessionIds()).toEqual([]);
      expect(await store.head(S)).toBeNull();
      expect(await store.read(S, 0, 10)).toEqual([]);
    });

    test('I2: events are found again as they were, numbered from 1 without gap, chain whole', async () => {
      const events = sampleEvents(S, null, TEXTS);
      await store.append({ ...sampleRequest(S, null, []), events });
      const read = await store.read(S, 0, 10);
      expect(read).toEqual(events);
      expect(read.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      expect(firstBreak(read)).toBeNull();
      expect(await store.head(S)).toEqual({ seq: 4, hash: events[3]?.hash });
    });

    test('I8: who keeps an event that was appended cannot change the log through it', async () => {
      const payload = { text: 'như đã nói' };
      const [event] = sampleEvents(S, null, ['']);
      const events = [event].flatMap((each) =>
        each === undefined ? [] : [{ ...each, event: { type: 'messagePosted', payload } }],
      );
      await store.append({ ...sampleRequest(S, null, []), events });
      payload.text = 'sửa lại';
      expect(await store.read(S, 0, 1)).toMatchObject([
        { event: { payload: { text: 'như đã nói' } } },
      ]);
    });

    test('reading goes by pages', async () => {
      await write(['1', '2', '3', '4', '5']);
      const seqs = async (afterSeq: number, limit: number) =>
        (await store.read(S, afterSeq, limit)).map(({ seq }) => seq);
      expect(await seqs(0, 2)).toEqual([1, 2]);
      expect(await seqs(2, 2)).toEqual([3, 4]);
      expect(await seqs(4, 2)).toEqual([5]);
      expect(await seqs(5, 2)).toEqual([]);
    });

    test('5,000 events are read back in order with an unbroken chain', async () => {
      const texts = Array.from({ length: 500 }, (_, number) => `vướng mắc ${number}`);
      for (let round = 0; round < 10; round += 1) await write(texts);
      const read: StoredEvent[] = [];
      for (let page = 0; page < 5; page += 1)
        read.push(...(await store.read(S, read.length, 1_000)));
      expect(read).toHaveLength(5_000);
      expect(firstBreak(read)).toBeNull();
    });

    test('I2: a request that expects another last number is refused and writes nothing', async () => {
      const last = await write(['1', '2']);
      const stale = sampleRequest(S, { ...last, seq: 1 }, ['again'], {
        answers: [{ identity: 'i', commandId: 'c', answer: {} }],
        ballots: [{ voteId: 'v', choice: 'approve' }],
      });
      expect(await store.append(stale)).toEqual(CONFLICT);
      expect(await store.append(sampleRequest(S, { ...last, seq: 3 }, ['early']))).toEqual(
        CONFLICT,
      );
      expect(await store.head(S)).toEqual(last);
      expect(await store.answerTo(S, 'i', 'c')).toBeNull();
      expect(await store.tally(S, 'v')).toEqual({});
    });

    test('I2: a gap, a foreign session and a broken chain are refused', async () => {
      const last = await write(['1']);
      const [first, second] = [
        sampleEvents(S, last, ['2']),
        sampleEvents(S, { ...last, seq: 2 }, ['4']),
      ];
      const append = (events: readonly StoredEvent[]) =>
        store.append({ sessionId: S, expectedSeq: 1, events, answers: [], ballots: [] });
      expect(await append(second)).toEqual(CONFLICT);
      expect(await append([...first, ...sampleEvents(S, { ...last, seq: 3 }, ['4'])])).toEqual(
        CONFLICT,
      );
      expect(await append(sampleEvents('session-2', last, ['2']))).toEqual(CONFLICT);
      expect(await append(sampleEvents(S, { seq: 1, hash: 'f'.repeat(64) }, ['2']))).toEqual(
        CONFLICT,
      );
      expect(await store.head(S)).toEqual(last);
      expect(await append(first)).toEqual(OK);
    });

    test('requests of one tick: one that conflicts leaves its neighbours be', async () => {
      await write(['1']);
      const outcomes = await Promise.all([
        store.append(sampleRequest('session-2', null, ['a'])),
        store.append(sampleRequest(S, null, ['stale'])),
        store.append(sampleRequest('session-3', null, ['b', 'c'])),
      ]);
      expect(outcomes).toEqual([OK, CONFLICT, OK]);
      expect(await store.sessionIds()).toEqual([S, 'session-2', 'session-3']);
      expect((await store.head(S))?.seq).toBe(1);
      expect((await store.head('session-3'))?.seq).toBe(2);
    });

    test('requests of one tick may continue each other; of two for one number the first is written', async () => {
      const [first] = sampleEvents(S, null, ['first']);
      const outcomes = await Promise.all([
        store.append(sampleRequest(S, null, ['first'])),
        store.append(sampleRequest(S, first ?? null, ['second'])),
        store.append(sampleRequest(S, first ?? null, ['late'])),
      ]);
      expect(outcomes).toEqual([OK, OK, CONFLICT]);
      const texts = (await store.read(S, 0, 10)).map(({ event }) => event.payload);
      expect(texts).toMatchObject([{ text: 'first' }, { text: 'second' }]);
    });

    test('I4: an answer is kept for its session, identity and command, also of a refused command', async () => {
      const answer = { ok: true, seq: 1, newId: 'x', note: 'đã nhận 🌾' };
      const refusal = { ok: false, code: 'notNow', field: null };
      const answers = [
        { identity: 'invitation:1', commandId: 'c-1', answer },
        { identity: 'invitation:2', commandId: 'c-1', answer: refusal },
      ];
      await store.append(sampleRequest(S, null, [], { answers }));
      expect(await store.head(S)).toBeNull();
      expect(await store.answerTo(S, 'invitation:1', 'c-1')).toEqual(answer);
      expect(await store.answerTo(S, 'invitation:2', 'c-1')).toEqual(refusal);
      expect(await store.answerTo(S, 'invitation:1', 'c-2')).toBeNull();
      expect(await store.answerTo('session-2', 'invitation:1', 'c-1')).toBeNull();
    });

    test('I4: a command that has its answer is a conflict, and its events are not written again', async () => {
      const answers = [{ identity: 'i', commandId: 'c', answer: 1 }];
      const request = sampleRequest(S, null, ['once'], { answers });
      expect(await store.append(request)).toEqual(OK);
      const last = await store.head(S);
      const again = [{ identity: 'i', commandId: 'c', answer: 2 }];
      const ballots = [{ voteId: 'v', choice: 'approve' }];
      const second = sampleRequest(S, last, ['twice'], { answers: again, ballots });
      expect(await store.append(second)).toEqual(CONFLICT);
      expect(await store.head(S)).toEqual(last);
      expect(await store.answerTo(S, 'i', 'c')).toBe(1);
      expect(await store.tally(S, 'v')).toEqual({});
    });

    test('ballots are counted by session, vote and choice', async () => {
      const ballot = (voteId: string, choice: string) => ({ voteId, choice });
      const first = [ballot('v', 'approve'), ballot('v', 'reject'), ballot('w', 'abstain')];
      await store.append(sampleRequest(S, null, ['1'], { ballots: first }));
      const last = await store.head(S);
      await store.append(sampleRequest(S, last, ['2'], { ballots: [ballot('v', 'approve')] }));
      expect(await store.tally(S, 'v')).toEqual({ approve: 2, reject: 1 });
      expect(await store.tally(S, 'w')).toEqual({ abstain: 1 });
      expect(await store.tally('session-2', 'v')).toEqual({});
    });

    test('a ballot goes in with the events of its request or not at all', async () => {
      const ballots = [{ voteId: 'v', choice: 'reject' }];
      await Promise.all([
        store.append(sampleRequest(S, null, ['voted'], { ballots })),
        store.append(sampleRequest(S, null, ['voted'], { ballots })),
      ]);
      expect(await store.tally(S, 'v')).toEqual({ reject: 1 });
    });

    test('the newest snapshot of each shape is kept', async () => {
      const snapshot = (seq: number, shape: number) => ({
        seq,
        shape,
        hash: String(seq).padStart(64, '0'),
        state: { agenda: [seq, null, 'Nội dung 𡨸'] },
      });
      expect(await store.latestSnapshot(S, 1)).toBeNull();
      for (const each of [snapshot(10, 1), snapshot(20, 1), snapshot(15, 1), snapshot(12, 2)]) {
        expect(await store.saveSnapshot(S, each)).toEqual(OK);
      }
      expect(await store.latestSnapshot(S, 1)).toEqual(snapshot(20, 1));
      expect(await store.latestSnapshot(S, 2)).toEqual(snapshot(12, 2));
      expect(await store.latestSnapshot(S, 3)).toBeNull();
      expect(await store.latestSnapshot('session-2', 1)).toBeNull();
      expect(await store.sessionIds()).toEqual([]);
    });

    test('I1: opened again, everything is there', async () => {
      const answers = [{ identity: 'i', commandId: 'c', answer: ['đã ghi'] }];
      const ballots = [{ voteId: 'v', choice: 'approve' }];
      const request = sampleRequest(S, null, TEXTS, { answers, ballots });
      await store.append(request);
      const snapshot = { seq: 4, hash: 'a'.repeat(64), shape: 1, state: { chat: [] } };
      await store.saveSnapshot(S, snapshot);
      const again = await opened.reopen();
      expect(await again.sessionIds()).toEqual([S]);
      expect(await again.read(S, 0, 10)).toEqual(request.events);
      expect(await again.answerTo(S, 'i', 'c')).toEqual(['đã ghi']);
      expect(await again.tally(S, 'v')).toEqual({ approve: 1 });
      expect(await again.latestSnapshot(S, 1)).toEqual(snapshot);
      const next = sampleRequest(S, await again.head(S), ['tiếp']);
      expect(await again.append(next)).toEqual(OK);
    });

    test('closing finishes what was asked; afterwards nothing is taken', async () => {
      const asked = store.append(sampleRequest(S, null, ['1']));
      await store.close();
      expect(await asked).toEqual(OK);
      const late = await store.append(sampleRequest('session-2', null, ['1']));
      expect(late).toEqual({ ok: false, code: 'storageFailed' });
    });
  });
}
