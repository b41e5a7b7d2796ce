/** "3, 5–7" for 3, 5, 6, 7 in any order; the same number is told once. */
export function eventRanges(events: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const seq of [...new Set(events)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === seq - 1) run.last = seq;
    else runs.push({ first: seq, last: seq });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
