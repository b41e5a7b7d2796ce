import type { Attendance, Person, Presence } from './state.ts';

export const isPresent = ({ presence }: Pick<Person, 'presence'>): boolean =>
  presence === 'inPerson' || presence === 'online';

/** How many people stand under each mark. Only the officers' view holds all the marks. */
export function countPresence({ people }: Attendance): Readonly<Record<Presence, number>> {
  const counts = { unmarked: 0, inPerson: 0, online: 0, excused: 0, absent: 0 };
  for (const { presence } of Object.values(people)) counts[presence] += 1;
  return counts;
}
