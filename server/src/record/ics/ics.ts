import type { Meeting, Task, Timetable } from '@diemcau/shared/record/timetable';
import { contentLine, escapedText } from './contentLine.ts';

/**
 * A timetable as iCalendar (RFC 5545): the session, and a VTODO for each directive with its last day and who
 * leads. The same timetable gives the same bytes.
 */
export function toIcs({ title, asOf, meetings, tasks }: Timetable): Uint8Array {
  const stamp = line('DTSTAMP', utc(asOf));
  const content = [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Điểm Cầu//Record 1//VI'),
    line('CALSCALE', 'GREGORIAN'),
    text('X-WR-CALNAME', title),
    ...meetings.map((meeting) => meetingLines(meeting, stamp)),
    ...tasks.map((task) => taskLines(task, stamp)),
    line('END', 'VCALENDAR'),
  ];
  return new TextEncoder().encode(content.join(''));
}

/** A session that nobody gave a time is a VJOURNAL: a VEVENT must begin at some time. */
function meetingLines(
  { uid, title, description, startsAt, endsAt, place }: Meeting,
  stamp: string,
) {
  const component = startsAt === null ? 'VJOURNAL' : 'VEVENT';
  return [
    line('BEGIN', component),
    text('UID', uid),
    stamp,
    text('SUMMARY', title),
    text('DESCRIPTION', description),
    ...(startsAt === null ? [] : [line('DTSTART', utc(startsAt))]),
    ...(startsAt === null || endsAt === null || endsAt <= startsAt
      ? []
      : [line('DTEND', utc(endsAt))]),
    ...(startsAt === null || place === null ? [] : [text('LOCATION', place)]),
    line('END', component),
  ].join('');
}

/** Who leads is a CONTACT: an ATTENDEE would need an address, and would be asked to reply. */
function taskLines(task: Task, stamp: string): string {
  return [
    line('BEGIN', 'VTODO'),
    text('UID', task.uid),
    stamp,
    line('CREATED', utc(task.issuedAt)),
    line('SEQUENCE', String(task.changes)),
    text('SUMMARY', task.title),
    text('DESCRIPTION', task.description),
    ...(task.notBefore === null ? [] : [line('DTSTART;VALUE=DATE', date(task.notBefore))]),
    ...(task.due === null ? [] : [line('DUE;VALUE=DATE', date(task.due))]),
    line('STATUS', 'NEEDS-ACTION'),
    ...task.leads.map((lead) => text('CONTACT', lead)),
    ...task.coordinating.map((unit) => text('X-DIEMCAU-COORDINATING', unit)),
    text('RELATED-TO', task.meetingUid),
    line('END', 'VTODO'),
  ].join('');
}

const line = contentLine;

/** Without words there is no line: an empty property tells nothing. */
const text = (name: string, value: string): string =>
  value === '' ? '' : contentLine(name, escapedText(value));

const date = (day: string): string => day.replaceAll('-', '');

/** "20220810T070000Z". */
const utc = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
