import { categories } from '../../committee/categories.ts';
import { liveObstacles, ofProgramme } from '../../session/obstacles/lists.ts';
import type { Obstacle } from '../../session/obstacles/state.ts';
import type { SessionState } from '../../session/state.ts';
import type { RecordSection, RecordTable } from '../model.ts';
import { submitterNames, unitName } from '../names.ts';
import { isEmpty, section, table } from '../sections.ts';
import type { Provenance } from '../sources.ts';
import { levelWords, outcomeWords } from '../words.ts';

const COLUMNS = [
  ['Số', 1],
  ['Khó khăn, vướng mắc; đề xuất', 6],
  ['Đơn vị nêu', 3],
  ['Trả lời', 4],
  ['Kết quả xử lý', 3],
] as const;

/** Obstacles by programme; one that touches several stands under each, one that names none at the end. */
export function obstaclesAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const all = liveObstacles(state.obstacles);
  const rows = (list: readonly Obstacle[]): RecordTable =>
    table(
      COLUMNS,
      list.map((obstacle) => ({
        cells: [
          String(obstacle.number),
          described(obstacle),
          submitterNames(state, obstacle).join('; '),
          obstacle.answers
            .map((answer) =>
              answer.unitId === null
                ? answer.text
                : `${unitName(state, answer.unitId)}: ${answer.text}`,
            )
            .join('\n'),
          settled(state, obstacle),
        ],
        sources: [
          ...provenance.source('obstacle', obstacle.obstacleId),
          ...obstacle.mergedIds.flatMap((id) => provenance.source('obstacle', id)),
          ...obstacle.answers.flatMap((answer) => provenance.source('answer', answer.answerId)),
        ],
      })),
    );
  const parts = [
    ...state.lifecycle.programmeOrder.map((programmeId) =>
      section(programmeId, state.lifecycle.programmes[programmeId]?.name.vi ?? programmeId, {
        table: rows(ofProgramme(all, programmeId)),
      }),
    ),
    section('general', 'Chung cho các chương trình', { table: rows(ofProgramme(all, null)) }),
  ].filter((part) => !isEmpty(part));
  return section('obstacles', 'KHÓ KHĂN, VƯỚNG MẮC', {
    sections: parts.map((part, index) => ({ ...part, number: `${index + 1}.` })),
  });
}

function described(obstacle: Obstacle): string {
  const category = categories.find((each) => each.categoryId === obstacle.categoryId);
  const facts = [
    category === undefined ? null : `Nhóm: ${category.name.vi}`,
    obstacle.level === null ? null : `Thẩm quyền giải quyết: ${levelWords[obstacle.level]}`,
    obstacle.legalText === null ? null : `Văn bản: ${obstacle.legalText}`,
    obstacle.since === null ? null : `Từ: ${obstacle.since}`,
    obstacle.proposal === null ? null : `Đề xuất: ${obstacle.proposal}`,
    obstacle.itemised ? null : 'Nêu chung, không liệt kê cụ thể',
  ].filter((fact) => fact !== null);
  return [obstacle.text, ...facts].join('\n');
}

function settled(state: SessionState, obstacle: Obstacle): string {
  const { outcome, carried } = obstacle;
  if (outcome === null) return carried === null ? 'Chưa có kết luận' : 'Chuyển sang phiên họp sau';
  const numbers = outcome.directiveIds.flatMap((id) => state.directives.byId[id]?.number ?? []);
  const which = numbers.length === 0 ? '' : ` (nhiệm vụ số ${numbers.join(', ')})`;
  return `${outcomeWords[outcome.kind]}${which}${outcome.text === null ? '' : `: ${outcome.text}`}`;
}
