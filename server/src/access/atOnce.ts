/** How much may be under way at the same time, of one asker and of all. */
export interface AtOnce {
  /** Lets something begin; the answer ends it. Null where too much is under way. */
  admit(asker: string): (() => void) | null;
}

/** Counts in this process's memory what has begun and not ended. */
export function createAtOnce(ofOne: number, ofAll: number): AtOnce {
  const underWay = new Map<string, number>();
  let all = 0;
  return {
    admit(asker) {
      const own = underWay.get(asker) ?? 0;
      if (own >= ofOne || all >= ofAll) return null;
      underWay.set(asker, own + 1);
      all += 1;
      return () => {
        const left = (underWay.get(asker) ?? 1) - 1;
        if (left === 0) underWay.delete(asker);
        else underWay.set(asker, left);
        all -= 1;
      };
    },
  };
}
