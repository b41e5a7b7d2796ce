import { endLast } from '../interval.ts';
import type { Stamp } from '../meta.ts';
import { removeFrom } from '../order.ts';
import type { SessionState } from '../state.ts';
import type { AttendanceEvent } from './events.ts';
import type { Attendance, PersonDetails, Presence } from './state.ts';

/**
 * Folds who is where. Most viewers are not shown the marks, the connections and the people whom a room
 * added by itself; what concerns somebody unknown to the viewer changes nothing.
 */
export function evolveAttendance(
  { attendance }: SessionState,
  event: AttendanceEvent,
  stamp: Stamp,
): void {
  switch (event.type) {
    case 'pointAdded':
    case 'pointEdited':
    case 'pointRemoved':
    case 'pointConnected':
    case 'pointDisconnected':
      evolvePoint(attendance, event, stamp);
      break;
    case 'personAdded':
      addPerson(attendance, event.payload, stamp);
      break;
    case 'personEdited': {
      const person = attendance.people[event.payload.personId];
      if (person !== undefined) Object.assign(person, event.payload);
      break;
    }
    case 'personRemoved':
      removePerson(attendance, event.payload.personId);
      break;
    case 'roomDeclared':
      declareRoom(attendance, event.payload, stamp);
      break;
    case 'rollCalled':
      for (const each of event.payload.marks) mark(attendance, each, true);
      break;
    default:
      event satisfies never;
  }
}

type PointEvent = Extract<AttendanceEvent, { readonly type: `point${string}` }>;
type Declaration = Extract<AttendanceEvent, { readonly type: 'roomDeclared' }>['payload'];

function evolvePoint(attendance: Attendance, event: PointEvent, { seq, at }: Stamp): void {
  const { pointId } = event.payload;
  const point = attendance.points[pointId];
  switch (event.type) {
    case 'pointAdded':
      attendance.points[pointId] = {
        ...event.payload,
        seq,
        declaredAt: null,
        connected: false,
        intervals: [],
      };
      attendance.pointOrder.push(pointId);
      break;
    case 'pointEdited':
      if (point !== undefined) Object.assign(point, event.payload);
      break;
    case 'pointRemoved':
      removePoint(attendance, pointId);
      break;
    case 'pointConnected':
      if (point === undefined || point.connected) break;
      point.connected = true;
      point.intervals.push({ from: at, to: null });
      break;
    case 'pointDisconnected':
      if (point === undefined) break;
      point.connected = false;
      endLast(point.intervals, at);
      break;
    default:
      event satisfies never;
  }
}

function removePoint(attendance: Attendance, pointId: string): void {
  delete attendance.points[pointId];
  removeFrom(attendance.pointOrder, pointId);
  for (const person of Object.values(attendance.people)) {
    if (person.pointId === pointId) removePerson(attendance, person.personId);
  }
}

function addPerson(
  attendance: Attendance,
  person: PersonDetails & { personId: string; pointId: string },
  { seq }: Stamp,
): void {
  attendance.people[person.personId] = {
    ...person,
    seq,
    presence: 'unmarked',
    reason: null,
    called: false,
  };
  attendance.personOrder.push(person.personId);
}

function removePerson(attendance: Attendance, personId: string): void {
  delete attendance.people[personId];
  removeFrom(attendance.personOrder, personId);
}

function declareRoom(attendance: Attendance, declared: Declaration, stamp: Stamp): void {
  const point = attendance.points[declared.pointId];
  if (point === undefined) return;
  point.declaredAt = stamp.at;
  for (const person of declared.added) {
    addPerson(attendance, { ...person, pointId: declared.pointId }, stamp);
  }
  for (const each of declared.marks) mark(attendance, each, false);
}

/** What the secretary called stands above what the room says. */
function mark(
  attendance: Attendance,
  { personId, presence, reason }: { personId: string; presence: Presence; reason: string | null },
  called: boolean,
): void {
  const person = attendance.people[personId];
  if (person === undefined || (person.called && !called)) return;
  Object.assign(person, { presence, reason, called });
}
