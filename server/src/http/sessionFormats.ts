import type { SheetId } from '@diemcau/shared/record/sheets/sheets';

/** Formats of the session as a whole: its tables together, one by one, its debate, its calendar. */
export const SESSION_FORMATS = [
  'xlsx',
  'csv.zip',
  'obstacles.csv',
  'directives.csv',
  'funding.csv',
  'attendance.csv',
  'votes.csv',
  'ballots.csv',
  'xml',
  'ics',
] as const satisfies readonly ('xlsx' | 'csv.zip' | `${SheetId}.csv` | 'xml' | 'ics')[];
export type SessionFormat = (typeof SESSION_FORMATS)[number];

export const isSessionFormat = (format: string): format is SessionFormat =>
  SESSION_FORMATS.some((each) => each === format);
