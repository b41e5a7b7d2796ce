import { hashOf } from '@diemcau/shared/log/hash';
import type { WireEvent } from '@diemcau/shared/protocol/messages';
import type { SessionEvent } from '@diemcau/shared/session/events';
import { evolve } from '@diemcau/shared/session/evolve';
import { emptySession } from '@diemcau/shared/session/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEvents, type Held } from './fold.ts';

const id = fc.constantFrom('a', 'b', 'c');
const text = fc.constantFrom('Văn bản hướng dẫn chậm ban hành', 'Thiếu vốn đối ứng');
const details = {
  text,
  programmes: fc.constant([]),
  categoryId: fc.constantFrom(null, 'guidance'),
  level: fc.constant(null),
  legalText: fc.constant(null),
  since: fc.constant(null),
  proposal: fc.constant(null),
  itemised: fc.boolean(),
};

const event = (type: string, payload: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), payload: fc.record(payload) });

/** Events about few things, so that they meet; also such as no sound log would hold, after one another. */
const anyEvent: fc.Arbitrary<SessionEvent> = fc
  .oneof(
    event('messageSent', { messageId: id, channel: fc.constant('all'), text }),
    event('messageRetracted', { messageId: id, channel: fc.constant('all') }),
    event('obstacleSubmitted', {
      ...details,
      obstacleId: id,
      raisedBy: fc.constant({ kind: 'point', pointId: 'p' }),
      itemId: fc.constant(null),
    }),
    event('obstacleEdited', { ...details, obstacleId: id }),
    event('obstacleJoined', { obstacleId: id, pointId: id, note: fc.constant(null) }),
    event('obstacleLeft', { obstacleId: id, pointId: id }),
    event('obstaclesMerged', { intoId: id, fromIds: fc.uniqueArray(id, { minLength: 1 }) }),
    event('obstacleUnmerged', { obstacleId: id, fromId: id }),
    event('obstacleCalled', { obstacleId: id, itemId: fc.constant(null) }),
    event('tableCleared', {}),
    event('obstacleAnswered', { obstacleId: id, answerId: id, unitId: fc.constant(null), text }),
    event('obstacleOutcomeGiven', {
      obstacleId: id,
      kind: fc.constant('noted'),
      text: fc.constant(null),
      directiveIds: fc.constant([]),
    }),
    event('voteCalled', {
      voteId: id,
      question: text,
      secret: fc.boolean(),
      electors: fc.constant([{ electorId: 'a', pointId: 'p' }]),
      itemId: fc.constant(null),
    }),
    event('ballotCast', { voteId: id, electorId: id, choice: fc.constant('approve') }),
    event('voteClosed', { voteId: id, tally: fc.constant({ approve: 1, reject: 0, abstain: 0 }) }),
    event('floorAsked', {
      requestId: id,
      kind: fc.constant('speak'),
      pointId: id,
      personId: fc.constant(null),
      speakerName: fc.constant(null),
      about: fc.constant(null),
    }),
    event('floorGiven', {
      speechId: id,
      requestId: id,
      itemId: fc.constant(null),
      seconds: fc.constant(null),
    }),
    event('floorEnded', { speechId: id }),
  )
  .filter((made): made is SessionEvent => made.type !== '');

const actor = { role: 'point', pointId: 'p', unitId: null } as const;
const anyLog = fc
  .array(fc.option(anyEvent, { freq: 9 }), { minLength: 1, maxLength: 60 })
  .map((events): WireEvent[] =>
    events.map((made, place) => {
      const seq = place + 1;
      return made === null ? { seq } : { seq, at: seq * 1_000, actor, event: made };
    }),
  );

/** As the server folds it: in place, one after another. */
function serverFold(log: readonly WireEvent[]) {
  const state = emptySession();
  for (const wire of structuredClone(log)) {
    if ('event' in wire) evolve(state, wire.event, wire);
  }
  return state;
}

test('I3: however the log is cut into batches, the client holds what the server folded', () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (log, sizes) => {
        let held: Held = { seq: 0, state: null };
        for (let from = 1, turn = 0; from <= log.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          const result = foldEvents(held, { from, events: log.slice(from - 1, from - 1 + size) });
          if (result.kind !== 'folded') throw new Error(result.kind);
          held = result;
          from += size;
        }
        expect(held.seq).toBe(log.length);
        expect(hashOf(held.state)).toBe(hashOf(serverFold(log)));
      },
    ),
    { numRuns: 300 },
  );
});

test('a state that was handed out is never changed by later events', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (first, second) => {
      const before = foldEvents({ seq: 0, state: null }, { from: 1, events: first });
      if (before.kind !== 'folded') throw new Error(before.kind);
      const hash = hashOf(before.state);
      const from = first.length + 1;
      const later = second.map((wire) => ({ ...wire, seq: wire.seq + first.length }));
      foldEvents(before, { from, events: later });
      expect(hashOf(before.state)).toBe(hash);
    }),
    { numRuns: 200 },
  );
});

test('a message that begins past what is held is a gap; one that ends before it is known', () => {
  const held = { seq: 5, state: emptySession() };
  expect(foldEvents(held, { from: 7, events: [{ seq: 7 }] }).kind).toBe('gap');
  expect(foldEvents(held, { from: 4, events: [{ seq: 4 }, { seq: 5 }] }).kind).toBe('known');
  expect(foldEvents(held, { from: 4, events: [{ seq: 4 }, { seq: 5 }, { seq: 6 }] })).toMatchObject(
    {
      kind: 'folded',
      seq: 6,
    },
  );
});
