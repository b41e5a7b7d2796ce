import type { Amount, Figure } from '../../session/funding/state.ts';
import type { SessionState } from '../../session/state.ts';
import { QUALIFIER_WORDS } from '../../session/wording/amounts.ts';
import { unitName } from '../names.ts';
import {
  type ColumnOf,
  column,
  type DataSheet,
  dataSheet,
  dayCell,
  listCell,
  momentCell,
  numberCell,
  textCell,
} from './model.ts';
import { programmeNames, projectCodes } from './programmes.ts';

const SOURCES = {
  central: 'Ngân sách Trung ương',
  local: 'Ngân sách địa phương',
  other: 'Nguồn khác',
} as const;
const KINDS = { investment: 'Vốn đầu tư', recurrent: 'Vốn sự nghiệp' } as const;

/** Figures as they were reported, in whole million đồng; nothing is added up and nothing corrected. */
export function fundingSheet(state: SessionState): DataSheet {
  const figures = state.funding.order
    .flatMap((figureId) => state.funding.byId[figureId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const unit = (unitId: string | null) =>
    textCell(unitId === null ? null : unitName(state, unitId));
  const programme = (figure: Figure) => (figure.programme === null ? [] : [figure.programme]);
  return dataSheet('funding', 'Số liệu vốn', figures, [
    column<Figure>('Nội dung', 50, ({ label }) => textCell(label)),
    column('Chương trình', 40, (figure) => listCell(programmeNames(state, programme(figure)))),
    column('Dự án', 14, (figure) => listCell(projectCodes(programme(figure)))),
    column('Đơn vị', 26, ({ unitId }) => unit(unitId)),
    ...amount('Kế hoạch', ({ plan }) => plan),
    ...amount('Giải ngân', ({ disbursed }) => disbursed),
    column('Tỷ lệ: mức', 10, ({ rate }) => textCell(rate && QUALIFIER_WORDS[rate.qualifier])),
    column('Tỷ lệ (%)', 10, ({ rate }) => numberCell(rate?.percent ?? null)),
    column('Ngoại tệ', 18, ({ otherCurrency }) => textCell(otherCurrency)),
    column('Tính đến ngày', 13, ({ asOf }) => dayCell(asOf)),
    column('Giai đoạn, năm', 14, ({ period }) => textCell(period)),
    column('Nguồn vốn', 22, ({ source }) => textCell(source && SOURCES[source])),
    column('Loại vốn', 16, ({ kind }) => textCell(kind && KINDS[kind])),
    column('Đơn vị báo cáo', 26, ({ reportedByUnitId }) => unit(reportedByUnitId)),
    column('Nguyên văn', 50, ({ wording }) => textCell(wording)),
    column('Thời điểm báo cáo', 17, ({ at }) => momentCell(at)),
  ]);
}

/** The word that stood before a sum has a column of its own, so that the sum stays a number. */
const amount = (title: string, of: (figure: Figure) => Amount | null): ColumnOf<Figure>[] => [
  column(`${title}: mức`, 10, (figure) => {
    const sum = of(figure);
    return textCell(sum && QUALIFIER_WORDS[sum.qualifier]);
  }),
  column(`${title} (triệu đồng)`, 18, (figure) => numberCell(of(figure)?.millions ?? null)),
];
