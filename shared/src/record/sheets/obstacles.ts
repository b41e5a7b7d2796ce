import { categories } from '../../committee/categories.ts';
import { liveObstacles } from '../../session/obstacles/lists.ts';
import type { Obstacle } from '../../session/obstacles/state.ts';
import type { SessionState } from '../../session/state.ts';
import { submitterNames, unitName } from '../names.ts';
import { levelWords, outcomeWords } from '../words.ts';
import {
  column,
  type DataSheet,
  dataSheet,
  listCell,
  momentCell,
  numberCell,
  textCell,
} from './model.ts';
import { programmeNames, projectCodes } from './programmes.ts';

/** Every obstacle that stands by itself, with all who are behind it, its answers and its outcome. */
export function obstaclesSheet(state: SessionState): DataSheet {
  return dataSheet('obstacles', 'Khó khăn, vướng mắc', liveObstacles(state.obstacles), [
    column<Obstacle>('Số', 6, ({ number }) => numberCell(number)),
    column('Khó khăn, vướng mắc', 60, ({ text }) => textCell(text)),
    column('Đề xuất, kiến nghị', 50, ({ proposal }) => textCell(proposal)),
    column('Đơn vị nêu', 30, (obstacle) => listCell(submitterNames(state, obstacle))),
    column('Số đơn vị nêu', 10, (obstacle) => numberCell(submitterNames(state, obstacle).length)),
    column('Chương trình', 40, ({ programmes }) => listCell(programmeNames(state, programmes))),
    column('Dự án', 14, ({ programmes }) => listCell(projectCodes(programmes))),
    column('Nhóm', 30, ({ categoryId }) => textCell(categoryName(categoryId))),
    column('Thẩm quyền giải quyết', 16, ({ level }) =>
      textCell(level === null ? null : levelWords[level]),
    ),
    column('Văn bản liên quan', 30, ({ legalText }) => textCell(legalText)),
    column('Phát sinh từ', 16, ({ since }) => textCell(since)),
    column('Nêu cụ thể', 10, ({ itemised }) => textCell(itemised ? 'Có' : 'Nêu chung')),
    column('Cơ quan được giao trả lời', 30, ({ assignedUnitIds }) =>
      listCell(assignedUnitIds.map((unitId) => unitName(state, unitId))),
    ),
    column('Trả lời', 50, (obstacle) => textCell(answers(state, obstacle))),
    column('Kết quả xử lý', 24, (obstacle) => textCell(result(obstacle))),
    column('Nội dung kết quả', 40, ({ outcome }) => textCell(outcome?.text ?? null)),
    column('Nhiệm vụ số', 12, (obstacle) => directiveNumbers(state, obstacle)),
    column('Thời điểm nêu', 17, ({ at }) => momentCell(at)),
  ]);
}

const categoryName = (categoryId: string | null): string | null =>
  categories.find((each) => each.categoryId === categoryId)?.name.vi ?? categoryId;

const answers = (state: SessionState, obstacle: Obstacle): string =>
  obstacle.answers
    .map(({ unitId, text }) => (unitId === null ? text : `${unitName(state, unitId)}: ${text}`))
    .join('\n');

function result({ outcome, carried }: Obstacle): string {
  if (outcome !== null) return outcomeWords[outcome.kind];
  return carried === null ? 'Chưa có kết luận' : 'Chuyển sang phiên họp sau';
}

/** A single number can be counted with; several are a list. */
function directiveNumbers(state: SessionState, { outcome }: Obstacle) {
  const numbers = (outcome?.directiveIds ?? []).flatMap(
    (id) => state.directives.byId[id]?.number ?? [],
  );
  return numbers.length === 1 ? numberCell(numbers[0] ?? null) : listCell(numbers.map(String));
}
