/** When and how loud somebody was heard last. Volume in decibels below the loudest possible, 0 to -127. */
export interface Heard {
  readonly volume: number;
  readonly at: number;
}

/** Milliseconds for which one who was heard keeps the place: nobody is cut off between two sentences. */
const KEEPS = 2_500;

/**
 * The microphones that are sent to everybody: those that come first by right, then who speaks or spoke last,
 * the louder first. Times are milliseconds of any steady clock.
 */
export function loudest(
  open: readonly string[],
  byRight: ReadonlySet<string>,
  heard: ReadonlyMap<string, Heard>,
  now: { readonly at: number; readonly sent: ReadonlySet<string>; readonly limit: number },
): ReadonlySet<string> {
  if (open.length <= now.limit) return new Set(open);
  const rank = (producerId: string): readonly number[] => {
    const last = heard.get(producerId);
    const lately = last !== undefined && now.at - last.at < KEEPS;
    return [
      byRight.has(producerId) ? 1 : 0,
      lately && now.sent.has(producerId) ? 1 : 0,
      lately ? 1 : 0,
      lately ? last.volume : -Infinity,
      last?.at ?? -Infinity,
    ];
  };
  const ranked = open.map((producerId) => ({ producerId, rank: rank(producerId) }));
  ranked.sort((one, other) => compare(other.rank, one.rank));
  return new Set(ranked.slice(0, now.limit).map(({ producerId }) => producerId));
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [place, value] of one.entries()) {
    const against = other[place] ?? 0;
    if (value !== against) return value > against ? 1 : -1;
  }
  return 0;
}
