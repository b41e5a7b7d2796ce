/** Lets `burst` through at once and `perSecond` over the long run. Times are milliseconds of any steady clock. */
export function tokenBucket(perSecond: number, burst: number): (now: number) => boolean {
  let tokens = burst;
  let last: number | null = null;
  return (now) => {
    if (last !== null) tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
