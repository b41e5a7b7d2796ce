import type { ObstacleRow, ObstacleState, Register, TaskRow } from '../../protocol/api/followUp.ts';
import { taskStateWords } from '../../record/followUp.ts';
import {
  column,
  type DataSheet,
  dataSheet,
  dayCell,
  listCell,
  numberCell,
  textCell,
} from '../../record/sheets/model.ts';
import { levelWords } from '../../record/words.ts';
import { deadlineWords } from '../../session/wording/deadlines.ts';
import { categories } from '../categories.ts';

export const obstacleStateWords: Readonly<Record<ObstacleState, string>> = {
  open: 'Chưa có kết luận',
  carried: 'Chuyển sang phiên họp sau',
  directed: 'Đã giao nhiệm vụ',
  recommended: 'Kiến nghị Trung ương',
  noted: 'Tiếp thu',
  notTakenUp: 'Không xem xét',
  resolved: 'Đã giải quyết',
};

const categoryName = (categoryId: string | null): string | null =>
  categories.find((each) => each.categoryId === categoryId)?.name.vi ?? categoryId;

/** Programmes by what they are called; those that nobody names any more by their identifier. */
export type ProgrammeNames = ReadonlyMap<string, string>;

const programmesIn = (rows: TaskRow['programmes'], names: ProgrammeNames): string[] => [
  ...new Set(rows.map(({ programmeId }) => names.get(programmeId) ?? programmeId)),
];

/** The registers as tables: tasks, then obstacles, in the register's order. */
export const registerSheets = (register: Register, names: ProgrammeNames): readonly DataSheet[] => [
  tasksSheet(register.tasks, names),
  obstaclesSheet(register.obstacles, names),
];

const tasksSheet = (rows: readonly TaskRow[], names: ProgrammeNames): DataSheet =>
  dataSheet('tasks', 'Sổ nhiệm vụ', rows, [
    column<TaskRow>('Phiên họp', 40, ({ sessionTitle }) => textCell(sessionTitle)),
    column('Ngày họp', 13, ({ sessionDay }) => dayCell(sessionDay)),
    column('Số', 6, ({ number }) => numberCell(number)),
    column('Nhiệm vụ', 60, ({ text }) => textCell(text)),
    column('Cơ quan thực hiện', 30, ({ units }) => listCell(units.map(({ name }) => name.vi))),
    column('Đối tượng được giao chung', 30, ({ addressees }) => listCell(addressees)),
    column('Cơ quan phối hợp', 30, ({ coordinating }) =>
      listCell(coordinating.map(({ name }) => name.vi)),
    ),
    column('Chương trình', 30, ({ programmes }) => listCell(programmesIn(programmes, names))),
    column('Thời hạn', 13, ({ due }) => dayCell(due)),
    column('Thời hạn ban đầu', 13, ({ firstDue }) => dayCell(firstDue)),
    column('Thời hạn (diễn giải)', 30, ({ deadline, deadlineWording }) =>
      textCell(deadlineWording ?? deadlineWords(deadline)),
    ),
    column('Tình trạng', 28, ({ state }) => textCell(taskStateWords[state])),
    column('Tiến độ (%)', 11, ({ percent }) => numberCell(percent)),
    column('Báo cáo gần nhất', 50, ({ reports }) => textCell(reports.at(-1)?.text ?? null)),
    column('Lý do gia hạn', 30, ({ extensions }) => textCell(extensions.at(-1)?.reason ?? null)),
    column('Lý do kết thúc theo dõi', 30, ({ closed }) => textCell(closed?.reason ?? null)),
  ]);

const obstaclesSheet = (rows: readonly ObstacleRow[], names: ProgrammeNames): DataSheet =>
  dataSheet('obstacles', 'Sổ khó khăn, vướng mắc', rows, [
    column<ObstacleRow>('Phiên họp', 40, ({ sessionTitle }) => textCell(sessionTitle)),
    column('Ngày họp', 13, ({ sessionDay }) => dayCell(sessionDay)),
    column('Số', 6, ({ number }) => numberCell(number)),
    column('Khó khăn, vướng mắc', 60, ({ text }) => textCell(text)),
    column('Đơn vị nêu', 30, ({ raisedBy }) => listCell(raisedBy)),
    column('Chương trình', 30, ({ programmes }) => listCell(programmesIn(programmes, names))),
    column('Nhóm', 30, ({ categoryId }) => textCell(categoryName(categoryId))),
    column('Cấp giải quyết', 14, ({ level }) =>
      textCell(level === null ? null : levelWords[level]),
    ),
    column('Đề xuất, kiến nghị', 50, ({ proposal }) => textCell(proposal)),
    column('Tình trạng', 28, ({ state }) => textCell(obstacleStateWords[state])),
    column('Kết luận', 50, ({ outcomeText }) => textCell(outcomeText)),
    column('Kết quả giải quyết', 50, ({ resolved }) => textCell(resolved?.how ?? null)),
    column('Ghi chú', 50, ({ notes }) => listCell(notes.map(({ text }) => text))),
  ]);
