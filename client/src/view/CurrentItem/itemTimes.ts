import { elapsedOf } from '@diemcau/shared/session/agenda/clock';
import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { Lifecycle } from '@diemcau/shared/session/lifecycle/state';

/** What `ElapsedTime` needs: it runs from `since` on top of `before`, or stands when `until` is set. */
export interface ItemTimes {
  readonly since: number;
  readonly before: number;
  readonly until: number | null;
}

/** An item's clock: earlier spans and recesses are in `before`; null when it was never taken up (AGE-12). */
export function itemTimes(
  item: Pick<AgendaItem, 'spans'>,
  { recesses }: Pick<Lifecycle, 'recesses'>,
): ItemTimes | null {
  const last = item.spans.at(-1);
  if (last === undefined) return null;
  const pause = recesses.at(-1) ?? null;
  const paused = pause !== null && pause.to === null;
  const edges = [last.from, last.to, pause?.from, pause?.to].filter((edge) => edge != null);
  const anchor = last.to ?? Math.max(...edges.filter((edge) => edge >= last.from));
  return {
    since: anchor,
    before: elapsedOf(item, recesses, anchor),
    until: last.to !== null || paused ? anchor : null,
  };
}
