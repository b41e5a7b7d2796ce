import { quorumOf } from '../../session/attendance/quorum.ts';
import type { Person } from '../../session/attendance/state.ts';
import type { SessionState } from '../../session/state.ts';
import type { RecordSection } from '../model.ts';
import { pointName } from '../names.ts';
import { section, table } from '../sections.ts';
import type { Provenance } from '../sources.ts';
import { presenceWords } from '../words.ts';

/** Who sat where, in the order of the points, and whether the quorum was met. */
export function attendanceAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const { attendance, lifecycle } = state;
  const rows = attendance.pointOrder.flatMap((pointId) => {
    const people = attendance.personOrder
      .flatMap((personId) => attendance.people[personId] ?? [])
      .filter((person) => person.pointId === pointId);
    if (people.length === 0) {
      return [
        {
          cells: [pointName(state, pointId), '', '', pointPresence(state, pointId)],
          sources: provenance.source('point', pointId),
        },
      ];
    }
    return people.map((person) => ({
      cells: [pointName(state, pointId), nameOf(person), officeOf(person), presenceOf(person)],
      sources: provenance.source('person', person.personId),
    }));
  });
  return section('attendance', 'ĐIỂM CẦU VÀ ĐẠI BIỂU THAM DỰ', {
    table: table(
      [
        ['Điểm cầu', 3],
        ['Đại biểu', 3],
        ['Chức vụ, đơn vị', 4],
        ['Điểm danh', 3],
      ],
      rows,
      quorumNote(lifecycle.details?.quorum ?? { kind: 'none' }, state),
    ),
  });
}

const nameOf = (person: Person): string =>
  person.substituteFor === null ? person.name : `${person.name} (dự thay ${person.substituteFor})`;

const officeOf = (person: Person): string =>
  [person.office, person.organisation].filter((part) => part !== null).join(', ');

const presenceOf = (person: Person): string =>
  person.reason === null
    ? presenceWords[person.presence]
    : `${presenceWords[person.presence]}: ${person.reason}`;

const pointPresence = (state: SessionState, pointId: string): string =>
  (state.attendance.points[pointId]?.intervals.length ?? 0) > 0 ? 'Đã kết nối' : 'Không kết nối';

function quorumNote(rule: Parameters<typeof quorumOf>[0], state: SessionState): string | null {
  if (rule.kind === 'none') return null;
  const { needed, present, total, met } = quorumOf(rule, state.attendance);
  const counted = rule.kind === 'members' ? 'thành viên' : 'điểm cầu';
  return `${present}/${total} ${counted} có mặt (cần ${needed}): ${met ? 'đủ' : 'chưa đủ'} số đại biểu theo quy định.`;
}
