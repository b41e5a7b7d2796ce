/** How long another has to be the loudest before the stage turns to it, in milliseconds. */
export const TURNS_AFTER = 1_500;

/** Whom the stage follows, and who has begun to be louder. */
export interface Followed {
  readonly producerId: string | null;
  readonly challenger: string | null;
  /** Since when the challenger is the loudest. */
  readonly since: number;
}

export const nobodyFollowed: Followed = { producerId: null, challenger: null, since: 0 };

/**
 * Whom to follow once `loudest` is heard best. A cough does not turn the stage, and silence leaves it with
 * whoever spoke last; somebody who is gone is let go at once.
 */
export function followSpeaker(
  followed: Followed,
  loudest: string | null,
  present: readonly string[],
  now: number,
): Followed {
  const current =
    followed.producerId !== null && present.includes(followed.producerId)
      ? followed.producerId
      : null;
  if (loudest === null || !present.includes(loudest)) return settled(followed, current);
  if (current === null || loudest === current) return settled(followed, loudest);
  if (followed.challenger !== loudest) {
    return { producerId: current, challenger: loudest, since: now };
  }
  return now - followed.since >= TURNS_AFTER ? settled(followed, loudest) : followed;
}

function settled(followed: Followed, producerId: string | null): Followed {
  const isSame = followed.producerId === producerId && followed.challenger === null;
  return isSame ? followed : { producerId, challenger: null, since: 0 };
}
