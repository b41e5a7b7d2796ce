import type { TakenDirective, TaskState } from '../session/followUp/state.ts';
import { formatDay } from '../session/wording/days.ts';
import { deadlineWords } from '../session/wording/deadlines.ts';
import { asSentence, capitalised } from '../session/wording/sentence.ts';
import { followUpTitle } from '../session/wording/taskCounts.ts';
import { dayInWords, shortDay } from './calendar.ts';
import type { Material } from './material.ts';
import type { RecordEntry, RecordSection, RecordSource } from './model.ts';
import { entry, section, table } from './sections.ts';
import type { Provenance } from './sources.ts';

type Told = Pick<Material, 'state' | 'provenance'>;

/** How what the session before gave stands, in one sentence; nothing where nothing was taken over (FUP-5). */
export function followUpEntries({ state, provenance }: Told): RecordEntry[] {
  const { counts, asOf, itemId } = state.followUp;
  if (counts === null || asOf === null || itemId === null) return [];
  const words = `${followUpTitle(counts)} (tính đến ${dayInWords(asOf)}).`;
  return [entry(words, takenSources(state.followUp, provenance))];
}

/** The item under which it was taken over, and each task that is still open. */
function takenSources(
  { itemId, directives }: Told['state']['followUp'],
  provenance: Provenance,
): RecordSource[] {
  return [
    ...(itemId === null ? [] : provenance.source('agendaItem', itemId)),
    ...directives.flatMap(({ directiveId }) => provenance.source('directive', directiveId)),
  ];
}

export const followUpSection = (told: Told): RecordSection =>
  section('followUp', 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ GIAO TẠI PHIÊN HỌP TRƯỚC', {
    entries: followUpEntries(told),
  });

export const taskStateWords: Readonly<Record<TaskState, string>> = {
  notStarted: 'Chưa có báo cáo, trong hạn',
  onSchedule: 'Đang thực hiện, trong hạn',
  extended: 'Đang thực hiện, đã gia hạn',
  dueSoon: 'Đang thực hiện, sắp đến hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
  undated: 'Đang thực hiện, không xác định thời hạn',
  reportedDone: 'Đã báo cáo hoàn thành, chờ xác nhận',
  done: 'Hoàn thành',
  closed: 'Kết thúc theo dõi',
};

/** Every task that earlier sessions gave and that is still open. */
export const followUpAnnex = ({ state, provenance }: Told): RecordSection =>
  section('followUp', 'NHIỆM VỤ CỦA CÁC PHIÊN HỌP TRƯỚC CHUYỂN SANG', {
    table: table(
      [
        ['Số', 1],
        ['Nhiệm vụ', 6],
        ['Chủ trì thực hiện', 3],
        ['Thời hạn', 3],
        ['Tình hình thực hiện', 4],
      ],
      state.followUp.directives.map((taken) => ({
        cells: [
          String(taken.number),
          taken.text,
          taken.leads.join('; '),
          deadlineCell(taken),
          progressCell(taken),
        ],
        sources: provenance.source('directive', taken.directiveId),
      })),
    ),
  });

function deadlineCell({ due, deadline, deadlineWording }: TakenDirective): string {
  if (due !== null) return `trước ngày ${shortDay(due)}`;
  const words = deadlineWording ?? deadlineWords(deadline);
  return words === '' ? 'Không nêu thời hạn' : words;
}

const progressCell = ({ state, percent, lastReport }: TakenDirective): string =>
  [
    taskStateWords[state],
    percent === null ? '' : `${percent}%`,
    lastReport === null
      ? ''
      : `Báo cáo ngày ${formatDay(lastReport.on)}: ${asSentence(capitalised(lastReport.text))}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
