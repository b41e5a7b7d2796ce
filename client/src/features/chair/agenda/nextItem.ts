import type { Agenda, AgendaItem } from '@diemcau/shared/session/agenda/state';

/** The item that comes next: the first planned one behind the current, else the first planned one; null when none waits. */
export function nextItem({ items, itemOrder, currentItemId }: Agenda): AgendaItem | null {
  const ordered = itemOrder.flatMap((itemId) => items[itemId] ?? []);
  const current = ordered.findIndex(({ itemId }) => itemId === currentItemId);
  const planned = ({ status }: AgendaItem) => status === 'planned';
  return ordered.slice(current + 1).find(planned) ?? ordered.find(planned) ?? null;
}
