import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ElapsedTime } from '../../ui/ElapsedTime/ElapsedTime.tsx';
import { itemTimes } from './itemTimes.ts';

interface ItemClockProps {
  readonly state: Pick<SessionState, 'lifecycle'>;
  readonly item: AgendaItem;
}

/** Time on the item against its plan, recesses taken out. */
export function ItemClock({ state, item }: ItemClockProps) {
  const times = itemTimes(item, state.lifecycle);
  if (times === null) return null;
  return <ElapsedTime {...times} plannedMinutes={item.plannedMinutes} />;
}
