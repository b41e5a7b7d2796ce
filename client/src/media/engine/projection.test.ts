import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import { expect, test } from 'vitest';
import { emptyStageState } from '../stageState.ts';
import { type Known, project } from './projection.ts';

const party = { role: 'point', pointId: 'nam-po', unitId: null } as const;
const camera: StageProducer = {
  producerId: 'camera',
  source: 'camera',
  kind: 'video',
  party,
  open: true,
  own: false,
};
const microphone: StageProducer = {
  ...camera,
  producerId: 'voice',
  source: 'microphone',
  kind: 'audio',
};

const track = (muted: boolean): MediaStreamTrack =>
  Object.assign(new EventTarget(), TRACK, { muted });
const TRACK: MediaStreamTrack = Object.assign(new EventTarget(), {
  contentHint: '',
  enabled: true,
  id: 't',
  kind: 'video',
  label: '',
  muted: false,
  onended: null,
  onmute: null,
  onunmute: null,
  readyState: 'live' as const,
  applyConstraints: async () => undefined,
  clone: () => TRACK,
  getCapabilities: () => ({}),
  getConstraints: () => ({}),
  getSettings: () => ({}),
  stop: () => undefined,
});

const known = (changes: Partial<Known>): Known => ({
  producers: [camera],
  arriving: () => ({ flowing: true, layer: 1, consumer: { track: track(false) } }),
  ownTrack: () => null,
  watched: new Set(['camera']),
  seen: new Set(['camera']),
  ...changes,
});
const shown = (changes: Partial<Known>) => project(emptyStageState, known(changes)).tiles[0];

test('a picture flows once a frame has come', () => {
  expect(shown({})).toMatchObject({ shown: 'flowing', layer: 1 });
  const notYet = { flowing: true, layer: 1, consumer: { track: track(true) } };
  expect(shown({ arriving: () => notYet })).toMatchObject({ shown: 'waiting' });
  expect(shown({ arriving: () => null })).toMatchObject({ shown: 'waiting', track: null });
});

test('it is paused where its sender closed it, or it is seen and not asked for', () => {
  expect(shown({ producers: [{ ...camera, open: false }] })).toMatchObject({ shown: 'paused' });
  expect(shown({ watched: new Set() })).toMatchObject({ shown: 'paused', layer: null });
  expect(shown({ watched: new Set(), seen: new Set() })).toMatchObject({ shown: 'flowing' });
});

test('voices are listed, one’s own too, and only those of others are played', () => {
  const own = { ...microphone, producerId: 'own', own: true };
  const { voices, sounds, tiles } = project(
    emptyStageState,
    known({ producers: [microphone, own] }),
  );
  expect(voices.map(({ producerId }) => producerId)).toEqual(['voice', 'own']);
  expect(sounds.map(({ producerId }) => producerId)).toEqual(['voice']);
  expect(tiles).toEqual([]);
});

test('a check is nobody’s business', () => {
  const check: StageProducer = { ...camera, source: 'check', own: true };
  expect(project(emptyStageState, known({ producers: [check] })).tiles).toEqual([]);
});

test('what has not changed keeps its reference', () => {
  const one = track(false);
  const same = known({
    producers: [camera, microphone],
    arriving: () => ({ flowing: true, layer: 1, consumer: { track: one } }),
  });
  const before = project(emptyStageState, same);
  const after = project(before, { ...same, producers: structuredClone(same.producers) });
  expect(after.tiles).toBe(before.tiles);
  expect(after.voices).toBe(before.voices);
  const changed = project(before, {
    ...same,
    producers: [{ ...camera, open: false }, microphone],
  });
  expect(changed.tiles[0]).not.toBe(before.tiles[0]);
  expect(changed.voices).toBe(before.voices);
});
