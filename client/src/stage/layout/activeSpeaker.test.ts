import { expect, test } from 'vitest';
import { type Followed, followSpeaker, nobodyFollowed, TURNS_AFTER } from './activeSpeaker.ts';

const present = ['nam-po', 'tua-chua', 'muong-nhe'];

/** Who is followed after each moment: `[milliseconds, loudest]`. */
function follow(...moments: readonly (readonly [number, string | null])[]): Followed {
  return moments.reduce(
    (followed, [now, loudest]) => followSpeaker(followed, loudest, present, now),
    nobodyFollowed,
  );
}

test('the first who is heard is followed at once', () => {
  expect(follow([0, 'nam-po']).producerId).toBe('nam-po');
});

test('a cough of another does not turn the stage', () => {
  const after = follow([0, 'nam-po'], [1_000, 'tua-chua'], [1_800, 'nam-po'], [2_600, 'tua-chua']);
  expect(after.producerId).toBe('nam-po');
});

test('who stays the loudest for long enough is followed', () => {
  const begun = [
    [0, 'nam-po'],
    [1_000, 'tua-chua'],
  ] as const;
  expect(follow(...begun, [999 + TURNS_AFTER, 'tua-chua']).producerId).toBe('nam-po');
  expect(follow(...begun, [1_000 + TURNS_AFTER, 'tua-chua']).producerId).toBe('tua-chua');
});

test('silence leaves the stage with whoever spoke last, and starts the next one anew', () => {
  const silent = follow([0, 'nam-po'], [1_000, 'tua-chua'], [2_000, null]);
  expect(silent).toEqual({ producerId: 'nam-po', challenger: null, since: 0 });
  expect(followSpeaker(silent, null, present, 3_000)).toBe(silent);
});

test('who is gone is let go at once', () => {
  const followed = follow([0, 'nam-po']);
  expect(followSpeaker(followed, null, ['tua-chua'], 10).producerId).toBeNull();
  expect(followSpeaker(followed, 'tua-chua', ['tua-chua'], 10).producerId).toBe('tua-chua');
});

test('one that is heard but not on the stage is not followed', () => {
  expect(followSpeaker(nobodyFollowed, 'stranger', present, 0).producerId).toBeNull();
});
