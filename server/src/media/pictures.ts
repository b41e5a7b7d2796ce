import type { MediaPayload } from '@diemcau/shared/protocol/mediaMessages';

export type Tile = MediaPayload<'media:watch'>['tiles'][number];

export interface Picture {
  readonly spatialLayer: number;
  readonly temporalLayer: number;
  /** mediasoup's share of a narrow link, 1 to 255. */
  readonly priority: number;
}

/** What a picture shows, as far as its rank goes; null for one that is not there. */
export type Rank = 'screen' | 'floor' | 'chair' | 'other';

/** Order of giving way on a narrow link: others first, then the chair, the speaker, the shared document last. */
const PRIORITY: Readonly<Record<Rank, number>> = { screen: 250, floor: 200, chair: 150, other: 50 };

/** Heights, in pixels, up to which a quarter and a half of a camera's full picture are enough. */
const QUARTER = 200;
const HALF = 400;
const HIGHEST_TEMPORAL = 2;

/** The layer of three that a tile needs. A tile taller than wide is a telephone held upright. */
export function spatialLayerFor({ width, height }: Pick<Tile, 'width' | 'height'>): number {
  const lines = Math.min(height, width);
  if (lines <= QUARTER) return 0;
  return lines <= HALF ? 1 : 2;
}

/** A document must stay readable however small its tile is; only a link too narrow for it gets the smaller one. */
const screenLayerFor = ({ frameRate }: Tile): number => (frameRate === 'low' ? 0 : 2);

/**
 * The pictures that a receiver is sent, of the tiles that it sees: screens, the floor holder and the chair
 * always, and the first `others` of the rest. Everything else is not sent.
 */
export function picturesFor(
  tiles: readonly Tile[],
  rankOf: (producerId: string) => Rank | null,
  others: number,
): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  let left = others;
  for (const tile of tiles) {
    const rank = rankOf(tile.producerId);
    if (rank === null || pictures.has(tile.producerId)) continue;
    if (rank === 'other') {
      if (left === 0) continue;
      left -= 1;
    }
    pictures.set(tile.producerId, {
      spatialLayer: rank === 'screen' ? screenLayerFor(tile) : spatialLayerFor(tile),
      temporalLayer: tile.frameRate === 'low' ? 0 : HIGHEST_TEMPORAL,
      priority: PRIORITY[rank],
    });
  }
  return pictures;
}
