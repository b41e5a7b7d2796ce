import type { Person, Point } from '../../session/attendance/state.ts';
import type { SessionState } from '../../session/state.ts';
import { presenceWords } from '../words.ts';
import { column, type DataSheet, dataSheet, momentCell, numberCell, textCell } from './model.ts';

interface Seat {
  readonly point: Point;
  /** Null for a point whose people nobody named. */
  readonly person: Person | null;
}

/** Who sat where, in the order of the points; a point without named people has one row. */
export function attendanceSheet({ attendance }: SessionState): DataSheet {
  const people = attendance.personOrder.flatMap((personId) => attendance.people[personId] ?? []);
  const seats = attendance.pointOrder
    .flatMap((pointId) => attendance.points[pointId] ?? [])
    .flatMap((point): Seat[] => {
      const group = people.filter(({ pointId }) => pointId === point.pointId);
      return group.length === 0
        ? [{ point, person: null }]
        : group.map((person) => ({ point, person }));
    });
  return dataSheet('attendance', 'Điểm danh', seats, [
    column<Seat>('Điểm cầu', 30, ({ point }) => textCell(point.name)),
    column('Loại điểm cầu', 14, ({ point }) =>
      textCell(point.kind === 'central' ? 'Trung tâm' : 'Thành phần'),
    ),
    column('Đại biểu', 28, ({ person }) => textCell(person?.name ?? null)),
    column('Chức vụ', 32, ({ person }) => textCell(person?.office ?? null)),
    column('Đơn vị', 32, ({ person }) => textCell(person?.organisation ?? null)),
    column('Dự thay', 24, ({ person }) => textCell(person?.substituteFor ?? null)),
    column('Điểm danh', 20, ({ person }) =>
      textCell(person === null ? null : presenceWords[person.presence]),
    ),
    column('Lý do', 30, ({ person }) => textCell(person?.reason ?? null)),
    column('Kết nối lần đầu', 17, ({ point }) => momentCell(point.intervals[0]?.from ?? null)),
    column('Số lần kết nối', 10, ({ point }) => numberCell(point.intervals.length)),
  ]);
}
