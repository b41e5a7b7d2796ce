import type { BoardRow } from './board.ts';

/** What was seen of a point since the page was opened, by the server's clock; null for what was not. */
export interface Seen {
  readonly soundAt: number | null;
  readonly pictureAt: number | null;
}

export type SeenPoints = ReadonlyMap<string, Seen>;

const nothing: Seen = { soundAt: null, pictureAt: null };

/** Takes what is seen just now into what was seen; the same object where there is nothing new. */
export function lookAgain(seen: SeenPoints, rows: readonly BoardRow[], now: number): SeenPoints {
  const news = rows.flatMap(({ point, microphone, hasPicture }): [string, Seen][] => {
    const before = seen.get(point.pointId) ?? nothing;
    const soundAt = before.soundAt ?? (microphone === 'heard' ? now : null);
    const pictureAt = before.pictureAt ?? (hasPicture ? now : null);
    const isNew = soundAt !== before.soundAt || pictureAt !== before.pictureAt;
    return isNew ? [[point.pointId, { soundAt, pictureAt }]] : [];
  });
  return news.length === 0 ? seen : new Map([...seen, ...news]);
}

export interface Check {
  readonly row: BoardRow;
  readonly isConnected: boolean;
  readonly seen: Seen;
  /** Connected, heard and seen: nothing of it is taken on trust. */
  readonly isDone: boolean;
}

/** Every point with what was truly seen of it, unfinished ones first. */
export const checksOf = (rows: readonly BoardRow[], seen: SeenPoints): readonly Check[] =>
  rows
    .map((row): Check => {
      const isConnected = row.point.connected;
      const known = seen.get(row.point.pointId) ?? nothing;
      const isDone = isConnected && known.soundAt !== null && known.pictureAt !== null;
      return { row, isConnected, seen: known, isDone };
    })
    .toSorted((a, b) => Number(a.isDone) - Number(b.isDone));
