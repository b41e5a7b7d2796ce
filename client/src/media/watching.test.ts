import { expect, test } from 'vitest';
import { createPlaces } from './places.ts';
import type { SavingStep } from './stageState.ts';
import { type PictureRank, tilesFor } from './watching.ts';

const RANKS: Readonly<Record<string, PictureRank>> = {
  chair: 'chair',
  speaker: 'floor',
  document: 'screen',
};
const rankOf = (producerId: string): PictureRank | null => {
  if (producerId === 'own') return null;
  return RANKS[producerId] ?? 'other';
};
const seen = ['speaker', 'document', 'chair', 'a', 'own', 'b', 'c'].map((producerId) => ({
  producerId,
  width: 640,
  height: 360,
}));
const asked = (step: SavingStep, others = 2) =>
  tilesFor(seen, rankOf, step, others).map(({ producerId }) => producerId);

test('asked for are the chair, the speaker, the document and as many others as are sent', () => {
  expect(asked('none')).toEqual(['speaker', 'document', 'chair', 'a', 'b']);
});

test.each([
  ['fewerPictures', ['speaker', 'document', 'chair']],
  ['slowScreen', ['speaker', 'document', 'chair']],
  ['noOwnCamera', ['document']],
  ['audioOnly', []],
] as const)('%s leaves %o', (step, left) => {
  expect(asked(step)).toEqual(left);
});

test('on a narrow link the document keeps its size and moves seldom, cameras are small', () => {
  const tiles = tilesFor(seen, rankOf, 'slowScreen', 4);
  expect(tiles).toEqual([
    { producerId: 'speaker', width: 320, height: 180, frameRate: 'low' },
    { producerId: 'document', width: 640, height: 360, frameRate: 'low' },
    { producerId: 'chair', width: 320, height: 180, frameRate: 'low' },
  ]);
});

test('a picture in several places is asked for as the largest needs it, and not where none is seen', () => {
  const places = createPlaces();
  const small = places.open('a');
  const large = places.open('a');
  const strip = places.open('b');
  small.see({ width: 160, height: 96 });
  large.see({ width: 1280, height: 720 });
  strip.see({ width: 320, height: 180 });
  expect(places.seen()).toEqual([
    { producerId: 'a', width: 1280, height: 720 },
    { producerId: 'b', width: 320, height: 180 },
  ]);
  large.see(null);
  strip.close();
  expect(places.seen()).toEqual([{ producerId: 'a', width: 160, height: 96 }]);
  small.close();
  expect(places.seen()).toEqual([]);
});
