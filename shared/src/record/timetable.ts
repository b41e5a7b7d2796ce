import { dueDate } from '../session/directives/dueDate.ts';
import type { Directive } from '../session/directives/state.ts';
import type { SessionState } from '../session/state.ts';
import { deadlineWords } from '../session/wording/deadlines.ts';
import type { SessionMaterial } from './materialOf.ts';
import { comradeName, unitName } from './names.ts';

/** A session and what it asks to be done by when: what a calendar is written from. */
export interface Timetable {
  readonly title: string;
  /** When it was as told here; milliseconds since the epoch. */
  readonly asOf: number;
  readonly meetings: readonly Meeting[];
  readonly tasks: readonly Task[];
}

export interface Meeting {
  /** The same in every calendar that is made of this session. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Milliseconds since the epoch; null where nobody said. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly place: string | null;
}

export interface Task {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** The last day, YYYY-MM-DD; null where none was said. */
  readonly due: string | null;
  /** The day before which it shall not be done. */
  readonly notBefore: string | null;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly issuedAt: number;
  /** How often it was changed. */
  readonly changes: number;
  /** The uid of the meeting that it comes from. */
  readonly meetingUid: string;
}

/** The session itself and each directive in force. */
export function timetableOf({ sessionId, state, events }: SessionMaterial): Timetable {
  const meetingUid = `session-${sessionId}@diemcau`;
  const directives = state.directives.order
    .flatMap((directiveId) => state.directives.byId[directiveId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  return {
    title: state.lifecycle.details?.title ?? '',
    asOf: events.at(-1)?.at ?? 0,
    meetings: [meetingOf(state, meetingUid)],
    tasks: directives.map((directive) => taskOf(state, sessionId, meetingUid, directive)),
  };
}

function meetingOf({ lifecycle, agenda }: SessionState, uid: string): Meeting {
  const { details, openedAt, adjournedAt } = lifecycle;
  const items = agenda.itemOrder.flatMap((itemId) => agenda.items[itemId]?.title ?? []);
  const chair = details?.chair ?? null;
  return {
    uid,
    title: details?.title ?? '',
    description: [
      details?.subject ?? null,
      chair === null ? null : `Chủ trì: ${comradeName(chair)}`,
      ...items.map((title, place) => `${place + 1}. ${title}`),
    ]
      .filter((line) => line !== null)
      .join('\n'),
    startsAt: details?.startsAt ?? openedAt,
    endsAt: details?.endsAt ?? adjournedAt,
    place: details?.place ?? null,
  };
}

function taskOf(
  state: SessionState,
  sessionId: string,
  meetingUid: string,
  directive: Directive,
): Task {
  const { deadline, deadlineWording, conditions, text, number } = directive;
  const names = (unitIds: readonly string[]): string[] =>
    unitIds.map((unitId) => unitName(state, unitId));
  const words = deadlineWording ?? deadlineWords(deadline);
  return {
    uid: `directive-${directive.directiveId}.${sessionId}@diemcau`,
    title: `Nhiệm vụ số ${number}: ${beginning(text)}`,
    description: [
      text,
      words === '' ? null : `Thời hạn: ${words}`,
      conditions === null ? null : `Điều kiện: ${conditions}`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
    due: dueDate(deadline),
    notBefore: deadline.kind === 'notBefore' ? deadline.date : null,
    leads: [...names(directive.leadUnitIds), ...directive.addressees],
    coordinating: names(directive.coordinatingUnitIds),
    issuedAt: directive.at,
    changes: directive.history.length,
    meetingUid,
  };
}

/** So much of it as a list of tasks shows; the whole stands in the description. */
const LONGEST = 120;

function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).toWellFormed()} …`;
}
