import { dueDate } from '../../session/directives/dueDate.ts';
import type { Directive } from '../../session/directives/state.ts';
import type { SessionState } from '../../session/state.ts';
import { deadlineWords } from '../../session/wording/deadlines.ts';
import { unitName } from '../names.ts';
import {
  column,
  type DataSheet,
  dataSheet,
  dayCell,
  listCell,
  momentCell,
  numberCell,
  textCell,
} from './model.ts';

/** Every directive in force: who leads, who helps, and the deadline both as a day and in its words. */
export function directivesSheet(state: SessionState): DataSheet {
  const inForce = state.directives.order
    .flatMap((directiveId) => state.directives.byId[directiveId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const names = (unitIds: readonly string[]): string[] =>
    unitIds.map((unitId) => unitName(state, unitId));
  return dataSheet('directives', 'Nhiệm vụ được giao', inForce, [
    column<Directive>('Số', 6, ({ number }) => numberCell(number)),
    column('Nhiệm vụ', 60, ({ text }) => textCell(text)),
    column('Cơ quan chủ trì', 30, ({ leadUnitIds }) => listCell(names(leadUnitIds))),
    column('Đối tượng được giao chung', 30, ({ addressees }) => listCell(addressees)),
    column('Cơ quan phối hợp', 30, ({ coordinatingUnitIds }) =>
      listCell(names(coordinatingUnitIds)),
    ),
    column('Thời hạn', 13, ({ deadline }) => dayCell(dueDate(deadline))),
    column('Thời hạn (diễn giải)', 30, ({ deadline }) =>
      textCell(deadline.kind === 'urgent' ? 'khẩn trương' : deadlineWords(deadline)),
    ),
    column('Thời hạn (nguyên văn)', 30, ({ deadlineWording }) => textCell(deadlineWording)),
    column('Điều kiện', 30, ({ conditions }) => textCell(conditions)),
    column('Vướng mắc số', 14, ({ obstacleIds }) =>
      listCell(obstacleIds.flatMap((id) => state.obstacles.byId[id]?.number ?? []).map(String)),
    ),
    column('Nội dung chương trình', 30, ({ itemId }) =>
      textCell(itemId === null ? null : (state.agenda.items[itemId]?.title ?? itemId)),
    ),
    column('Thời điểm giao', 17, ({ at }) => momentCell(at)),
  ]);
}
