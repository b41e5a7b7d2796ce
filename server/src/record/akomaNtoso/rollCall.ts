import { presenceWords } from '@diemcau/shared/record/words';
import type { Person, Point } from '@diemcau/shared/session/attendance/state';
import { element, type Markup } from '../xml.ts';
import { paragraphs } from './blocks.ts';
import type { Debate } from './debate.ts';

/** Who was there, point by point; nothing for a session without points. */
export function rollCall(debate: Debate): Markup[] {
  const { attendance } = debate.material.state;
  const points = attendance.pointOrder.flatMap((pointId) => attendance.points[pointId] ?? []);
  if (points.length === 0) return [];
  const people = attendance.personOrder.flatMap((personId) => attendance.people[personId] ?? []);
  const eId = debate.numbering.next(null, 'rollCall');
  return [
    element('rollCall', { eId }, [
      element('heading', {}, ['Thành phần tham dự']),
      ...points.flatMap((point) => {
        const group = people.filter(({ pointId }) => pointId === point.pointId);
        return group.length === 0
          ? delegation(debate, eId, point)
          : group.flatMap((person) => personLine(debate, eId, point, person));
      }),
    ]),
  ];
}

const delegation = ({ numbering, references }: Debate, parent: string, point: Point): Markup[] =>
  paragraphs(
    numbering,
    parent,
    `${point.name}: ${point.intervals.length > 0 ? 'đã kết nối' : 'không kết nối'}`,
    { refersTo: references.delegation(point.pointId) },
  );

function personLine(
  { numbering, references }: Debate,
  parent: string,
  point: Point,
  { personId, name, office, organisation, substituteFor, presence, reason }: Person,
): Markup[] {
  const who = [name, office, organisation].filter((part) => part !== null).join(', ');
  const instead = substituteFor === null ? '' : ` (dự thay ${substituteFor})`;
  const why = reason === null ? '' : ` (${reason})`;
  return paragraphs(
    numbering,
    parent,
    `${point.name}: ${who}${instead} – ${presenceWords[presence]}${why}`,
    { refersTo: references.person(personId, name) },
  );
}
