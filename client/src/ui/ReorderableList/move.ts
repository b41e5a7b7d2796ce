/** How a row is to move: by menu, or dropped beside another row. */
export type Move =
  | 'first'
  | 'up'
  | 'down'
  | 'last'
  | { readonly beside: string; readonly position: 'before' | 'after' };

/**
 * The id after which the row comes to stand; null for the first place, undefined when the move changes
 * nothing or names a row that is not there.
 */
export function moveTo(ids: readonly string[], id: string, move: Move): string | null | undefined {
  const from = ids.indexOf(id);
  if (from === -1) return undefined;
  const rest = ids.filter((each) => each !== id);
  const place = placeAmong(rest, from, move);
  if (place === null || place === from) return undefined;
  return place === 0 ? null : rest[place - 1];
}

/** The index in the list without the row. */
function placeAmong(rest: readonly string[], from: number, move: Move): number | null {
  if (move === 'first') return 0;
  if (move === 'last') return rest.length;
  if (move === 'up') return Math.max(0, from - 1);
  if (move === 'down') return Math.min(rest.length, from + 1);
  const beside = rest.indexOf(move.beside);
  if (beside === -1) return null;
  return move.position === 'before' ? beside : beside + 1;
}

/** The place, from 1, that the row has once it stands after the other. */
export function placeOf(ids: readonly string[], id: string, afterId: string | null): number {
  if (afterId === null) return 1;
  return ids.filter((each) => each !== id).indexOf(afterId) + 2;
}
