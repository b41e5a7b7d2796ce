import { dueDate } from '../../session/directives/dueDate.ts';
import type { Directive } from '../../session/directives/state.ts';
import type { SessionState } from '../../session/state.ts';
import { deadlineWords } from '../../session/wording/deadlines.ts';
import { shortDay } from '../calendar.ts';
import type { RecordSection } from '../model.ts';
import { unitName } from '../names.ts';
import { section, table } from '../sections.ts';
import type { Provenance } from '../sources.ts';

/** Every directive in force, with who leads, who helps, and by when. */
export function directivesAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const names = (unitIds: readonly string[]): string =>
    unitIds.map((unitId) => unitName(state, unitId)).join('; ');
  const rows = state.directives.order
    .flatMap((directiveId) => state.directives.byId[directiveId] ?? [])
    .filter((directive) => directive.withdrawn === null)
    .map((directive) => ({
      cells: [
        String(directive.number),
        directive.conditions === null
          ? directive.text
          : `${directive.text}\nĐiều kiện: ${directive.conditions}`,
        [names(directive.leadUnitIds), ...directive.addressees]
          .filter((part) => part !== '')
          .join('; '),
        names(directive.coordinatingUnitIds),
        deadlineCell(directive),
      ],
      sources: [
        ...provenance.source('directive', directive.directiveId),
        ...directive.obstacleIds.flatMap((id) => provenance.source('obstacle', id)),
      ],
    }));
  return section('directives', 'NHIỆM VỤ ĐƯỢC GIAO', {
    table: table(
      [
        ['Số', 1],
        ['Nhiệm vụ', 6],
        ['Chủ trì thực hiện', 3],
        ['Phối hợp', 3],
        ['Thời hạn', 3],
      ],
      rows,
    ),
  });
}

function deadlineCell({ deadline, deadlineWording }: Directive): string {
  const due = dueDate(deadline);
  const understood =
    deadline.kind === 'urgent'
      ? 'khẩn trương'
      : deadline.kind === 'date' && due !== null
        ? `trước ngày ${shortDay(due)}`
        : deadlineWords(deadline);
  if (deadlineWording === null) return understood === '' ? 'Không nêu thời hạn' : understood;
  return understood === '' ? deadlineWording : `${deadlineWording} (${understood})`;
}
