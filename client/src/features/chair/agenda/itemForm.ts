import type { AgendaItem, AgendaItemDetails } from '@diemcau/shared/session/agenda/state';

/** An agenda item while it is written. */
export type ItemForm = AgendaItemDetails;

export const newItem = (title: string): ItemForm => ({
  title,
  kind: 'discussion',
  plannedMinutes: null,
  responsibleUnitId: null,
});

export const formOf = ({
  title,
  kind,
  plannedMinutes,
  responsibleUnitId,
}: AgendaItem): ItemForm => ({ title, kind, plannedMinutes, responsibleUnitId });

/** What the form says; null while there is no title. */
export function detailsOf(form: ItemForm): AgendaItemDetails | null {
  const title = form.title.trim();
  return title === '' ? null : { ...form, title };
}
