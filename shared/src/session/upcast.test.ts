import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hashOf } from '../log/hash.ts';
import { tell } from '../testing/story/tell.ts';
import { evolve } from './evolve.ts';
import eventsV1 from './fixtures/events-v1.json' with { type: 'json' };
import eventsV2 from './fixtures/events-v2.json' with { type: 'json' };
import eventsV3 from './fixtures/events-v3.json' with { type: 'json' };
import takenOverV1 from './fixtures/taken-over-v1.json' with { type: 'json' };
import { party } from './schemas.ts';
import { emptySession, STATE_SHAPE } from './state.ts';
import { currentVersion, UnreadableEvent, upcast } from './upcast.ts';

/**
 * Recordings of the story, each in the shapes of its time. `state` is the hash of what it folds to, and goes
 * with STATE_SHAPE: a change of the state's shape raises that number and records the hash anew. `recording`
 * never changes.
 */
const RECORDINGS = [
  {
    name: 'events-v1',
    lines: eventsV1,
    recording: 'b172ad3daff40739c1e8df87c2eefda8645669fbd2cbc8cc5d9aeae38660a8a9',
    state: { shape: 3, hash: 'f7769ff218a3e3a3e258c5398e9b28011ea592b0c71ea8541bf0b6591462d0ec' },
  },
  {
    name: 'events-v2',
    lines: eventsV2,
    recording: '736586bccca71fb1aa9729bba48dd6bd635dc8f5be152b9977f90ee45391fbc0',
    state: { shape: 3, hash: 'a3fff7d3e812a704c016da39d960dc6f2369dfa0fb44561c1005e5f336a33c8b' },
  },
  {
    name: 'events-v3',
    lines: eventsV3,
    recording: '53d5be178bd39682d02ffa6716669f369f899f361d7cd0f7fc585f985e11663a',
    state: { shape: 3, hash: '60c449036d82c188d205ab334a874a3dd6f78c49bde801d4b054adfd0a6ce53d' },
  },
  {
    name: 'taken-over-v1',
    lines: takenOverV1,
    recording: 'f393bfb56337ea4c759b266134ff0170ffa675a33b14cf8d5a7c3930a38e86dc',
    state: { shape: 3, hash: 'e010da05bbb61de8f267d93d51e8ad90a7a3f0339ec26730e11efe7fb284eb27' },
  },
];

const recordedLine = z.array(
  z.object({
    seq: z.int(),
    at: z.int(),
    version: z.int(),
    actor: party,
    event: z.object({ type: z.string(), payload: z.unknown() }),
  }),
);

describe.each(RECORDINGS)('ALL-6 recording $name', ({ lines, recording, state: expected }) => {
  const recorded = recordedLine.parse(lines);

  test('ALL-6 is as it was written', () => {
    expect(hashOf(lines)).toBe(recording);
  });

  test('ALL-6 reads, and folds to what it folded to then', () => {
    const state = emptySession();
    for (const { version, event, ...stamp } of recorded) {
      evolve(state, upcast(version, event), stamp);
    }
    expect({ shape: STATE_SHAPE, hash: hashOf(state) }).toEqual(expected);
  });
});

test('ALL-6 the recordings hold every event type, in its version of today too', () => {
  const recorded = RECORDINGS.flatMap(({ lines }) => recordedLine.parse(lines));
  const written = new Set(recorded.map(({ version, event }) => `${event.type} ${version}`));
  const unrecorded = Object.values(tell().log)
    .map(({ event }) => `${event.type} ${currentVersion(event.type)}`)
    .filter((each) => !written.has(each));
  expect(unrecorded).toEqual([]);
});

test('ALL-6 what was never written is not read', () => {
  const opened = { type: 'sessionOpened', payload: {} };
  expect(upcast(currentVersion('sessionOpened'), opened)).toEqual(opened);
  expect(() => upcast(0, opened)).toThrow(UnreadableEvent);
  expect(() => upcast(currentVersion('sessionOpened') + 1, opened)).toThrow(UnreadableEvent);
  expect(() => upcast(1, { type: 'sessionOpenned', payload: {} })).toThrow(/sessionOpenned/);
  expect(() => upcast(1, { type: 'constructor', payload: {} })).toThrow(UnreadableEvent);
  expect(() => upcast(1, { type: 'sessionReopened', payload: {} })).toThrow(/sessionReopened/);
  expect(() => upcast(1, null)).toThrow(UnreadableEvent);
});
