import { expect, test } from 'vitest';
import { picturesFor, type Rank, spatialLayerFor, type Tile } from './pictures.ts';

const tile = (producerId: string, changes: Partial<Tile> = {}): Tile => ({
  producerId,
  width: 320,
  height: 180,
  frameRate: 'full',
  ...changes,
});
const RANKS: Readonly<Record<string, Rank>> = {
  document: 'screen',
  speaker: 'floor',
  chair: 'chair',
  a: 'other',
  b: 'other',
  c: 'other',
};
const rankOf = (producerId: string): Rank | null => RANKS[producerId] ?? null;
const names = (tiles: readonly Tile[], others: number) => [
  ...picturesFor(tiles, rankOf, others).keys(),
];

test.each([
  [160, 90, 0],
  [320, 180, 0],
  [640, 360, 1],
  [1_280, 720, 2],
  [360, 640, 1],
])('a tile of %i × %i needs layer %i', (width, height, layer) => {
  expect(spatialLayerFor({ width, height })).toBe(layer);
});

test('screens, floor holder and chair are sent always, of the others those that are wanted most', () => {
  const wanted = ['a', 'chair', 'b', 'speaker', 'c', 'document'].map((name) => tile(name));
  expect(names(wanted, 2)).toEqual(['a', 'chair', 'b', 'speaker', 'document']);
  expect(names(wanted, 0)).toEqual(['chair', 'speaker', 'document']);
});

test('what is not there, or listed twice, takes nobody’s place', () => {
  expect(names([tile('gone'), tile('a'), tile('a'), tile('b')], 2)).toEqual(['a', 'b']);
});

test('a narrow link gives up the others first and the document last', () => {
  const pictures = picturesFor(
    ['a', 'chair', 'speaker', 'document'].map((name) => tile(name)),
    rankOf,
    4,
  );
  const priorities = [...pictures.values()].map(({ priority }) => priority);
  expect(priorities).toEqual([...priorities].sort((one, other) => one - other));
});

test('a document is sent whole in however small a tile, smaller and slower where the link asks for it', () => {
  const layersOf = (frameRate: Tile['frameRate']) =>
    picturesFor([tile('document', { frameRate })], rankOf, 4).get('document');
  expect(layersOf('full')).toMatchObject({ spatialLayer: 2, temporalLayer: 2 });
  expect(layersOf('low')).toMatchObject({ spatialLayer: 0, temporalLayer: 0 });
});
