import { formatTime } from './format.ts';

/* Forms speak of days and hours in Vietnam, the log of moments: the country has had one offset since 1975. */

const OFFSET = '+07:00';
const OFFSET_MILLISECONDS = 7 * 60 * 60_000;

/** The moment at which a day ("2022-08-10") and an hour ("14:30") come in Vietnam; null without a day. */
export function momentOf(day: string | null, time: string | null): number | null {
  if (day === null) return null;
  const moment = Date.parse(`${day}T${time ?? '00:00'}:00${OFFSET}`);
  return Number.isNaN(moment) ? null : moment;
}

/** The calendar day in Vietnam, "2022-08-10". */
export const dayOf = (moment: number): string =>
  new Date(moment + OFFSET_MILLISECONDS).toISOString().slice(0, 10);

/** Day and hour as the fields hold them. */
export const dayAndTimeOf = (
  moment: number | null,
): { readonly day: string | null; readonly time: string | null } =>
  moment === null ? { day: null, time: null } : { day: dayOf(moment), time: formatTime(moment) };
