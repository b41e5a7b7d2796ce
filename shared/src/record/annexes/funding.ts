import { type Difference, differencesOf } from '../../session/funding/difference.ts';
import type { Figure } from '../../session/funding/state.ts';
import type { SessionState } from '../../session/state.ts';
import { formatAmount, formatMillions, formatRate } from '../../session/wording/amounts.ts';
import { shortDay } from '../calendar.ts';
import type { RecordSection } from '../model.ts';
import { unitName } from '../names.ts';
import { entry, section, table } from '../sections.ts';
import type { Provenance } from '../sources.ts';

/** Figures as reported; where a total and its parts differ, the difference is shown and nothing is corrected. */
export function fundingAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const figures = state.funding.order
    .flatMap((figureId) => state.funding.byId[figureId] ?? [])
    .filter((figure) => figure.withdrawn === null);
  const differences = figures.flatMap((figure) => {
    const sources = [figure.figureId, ...figure.partIds].flatMap((id) =>
      provenance.source('figure', id),
    );
    const { plan, disbursed } = differencesOf(state.funding, figure);
    return [differing(figure, 'kế hoạch', plan), differing(figure, 'giải ngân', disbursed)].flatMap(
      (text) => (text === null ? [] : [entry(text, sources, '-')]),
    );
  });
  return section('funding', 'SỐ LIỆU VỐN ĐƯỢC BÁO CÁO', {
    entries: differences,
    table: table(
      [
        ['Nội dung', 5],
        ['Kế hoạch', 3],
        ['Giải ngân', 3],
        ['Tỷ lệ', 2],
        ['Thời điểm, nguồn', 5],
      ],
      figures.map((figure) => ({
        cells: [
          figure.otherCurrency === null
            ? figure.label
            : `${figure.label} (${figure.otherCurrency})`,
          figure.plan === null ? '' : formatAmount(figure.plan),
          figure.disbursed === null ? '' : formatAmount(figure.disbursed),
          figure.rate === null ? '' : formatRate(figure.rate),
          circumstances(state, figure),
        ],
        sources: provenance.source('figure', figure.figureId),
      })),
    ),
  });
}

const SOURCES = {
  central: 'ngân sách Trung ương',
  local: 'ngân sách địa phương',
  other: 'nguồn khác',
} as const;
const KINDS = { investment: 'vốn đầu tư', recurrent: 'vốn sự nghiệp' } as const;

const circumstances = (state: SessionState, figure: Figure): string =>
  [
    figure.unitId === null ? null : unitName(state, figure.unitId),
    figure.period === null ? null : `giai đoạn/năm ${figure.period}`,
    figure.kind === null ? null : KINDS[figure.kind],
    figure.source === null ? null : SOURCES[figure.source],
    figure.asOf === null ? null : `tính đến ngày ${shortDay(figure.asOf)}`,
    figure.reportedByUnitId === null ? null : `theo ${unitName(state, figure.reportedByUnitId)}`,
  ]
    .filter((fact) => fact !== null)
    .join('; ');

function differing(figure: Figure, what: string, difference: Difference | null): string | null {
  if (difference === null || difference.difference === 0) return null;
  const sum = formatMillions(difference.sum);
  const gap = formatMillions(Math.abs(difference.difference));
  const why = difference.explained
    ? '; chênh lệch do số liệu được báo cáo kèm từ ước lượng hoặc còn thành phần chưa nêu'
    : '';
  return `${figure.label}: tổng ${what} được báo cáo là ${formatAmount(difference.total)}, cộng các thành phần được báo cáo là ${sum}, chênh lệch ${gap}${why}.`;
}
