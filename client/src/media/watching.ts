import type { MediaPayload } from '@diemcau/shared/protocol/mediaMessages';
import type { SeenPicture } from './places.ts';
import { saves } from './saving.ts';
import type { SavingStep } from './stageState.ts';

export type WatchedTile = MediaPayload<'media:watch'>['tiles'][number];

/** What a picture shows, as far as its rank goes; null for one that nobody sends. */
export type PictureRank = 'screen' | 'floor' | 'chair' | 'other';

/** The server's bound. */
const MOST_TILES = 200;
/** As large as the lowest layer of a camera is. */
const SMALL = { width: 320, height: 180 };

/**
 * The tiles to ask for, of those that are seen: on a narrow link fewer, smaller and slower ones; and of the
 * cameras of neither chair nor speaker no more than the server would send.
 * @param seen largest first.
 */
export function tilesFor(
  seen: readonly SeenPicture[],
  rankOf: (producerId: string) => PictureRank | null,
  step: SavingStep,
  others: number,
): readonly WatchedTile[] {
  const tiles: WatchedTile[] = [];
  let left = saves(step, 'fewerPictures') ? 0 : others;
  for (const { producerId, width, height } of seen) {
    const rank = rankOf(producerId);
    if (rank === null || isGivenUp(rank, step)) continue;
    if (rank === 'other') {
      if (left === 0) continue;
      left -= 1;
    }
    const isSlow = saves(step, 'slowScreen');
    const size = isSlow && rank !== 'screen' ? SMALL : { width, height };
    tiles.push({ producerId, ...size, frameRate: isSlow ? 'low' : 'full' });
  }
  return tiles.slice(0, MOST_TILES);
}

/** From `noOwnCamera` on no camera is received either; the shared document goes last of all pictures. */
const isGivenUp = (rank: PictureRank, step: SavingStep): boolean =>
  saves(step, rank === 'screen' ? 'audioOnly' : 'noOwnCamera');
