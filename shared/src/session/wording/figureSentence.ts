import type { Figure } from '../funding/state.ts';
import type { SessionState } from '../state.ts';
import { formatAmount, formatRate } from './amounts.ts';
import { formatDay, formatPeriod } from './days.ts';
import { unitName } from './names.ts';
import { asSentence, flat, says } from './sentence.ts';

/** A figure as it was reported, in the reporter's sentence where there is one. */
export function figureSentence(state: SessionState, figure: Figure): string {
  if (figure.wording !== null) return asSentence(figure.wording);
  const what = [figure.label, ...scope(state, figure)].map(flat).join(' ');
  const amounts = amountWords(figure);
  const asOf = figure.asOf === null ? '' : ` (tính đến ngày ${formatDay(figure.asOf)})`;
  const reporter =
    figure.reportedByUnitId === null
      ? ''
      : `, theo báo cáo của ${unitName(state, figure.reportedByUnitId)}`;
  const said = amounts.length === 0 ? what : `${what}: ${amounts.join(', ')}`;
  return asSentence(`${said}${asOf}${reporter}`);
}

/** Whose and of which years, where the label does not say so itself. */
function scope(state: SessionState, { label, unitId, period }: Figure): readonly string[] {
  const whose = unitId === null ? null : unitName(state, unitId);
  return [
    ...(whose === null || says(label, whose) ? [] : [`của ${whose}`]),
    ...(period === null || says(label, formatPeriod(period)) ? [] : [formatPeriod(period)]),
  ];
}

function amountWords(figure: Figure): readonly string[] {
  const { plan, disbursed, rate, otherCurrency } = figure;
  const ratio = plan === null && disbursed === null ? 'tỷ lệ giải ngân' : 'đạt';
  return [
    ...(plan === null ? [] : [`kế hoạch ${capitalWords(figure)} ${formatAmount(plan)}`]),
    ...(disbursed === null
      ? []
      : [
          `đã giải ngân ${plan === null ? `${capitalWords(figure)} ` : ''}${formatAmount(disbursed)}`,
        ]),
    ...(rate === null ? [] : [`${ratio} ${formatRate(rate)}${plan === null ? '' : ' kế hoạch'}`]),
    ...(otherCurrency === null ? [] : [flat(otherCurrency)]),
  ];
}

function capitalWords({ kind, source }: Figure): string {
  const kinds = { investment: 'vốn đầu tư', recurrent: 'vốn sự nghiệp' } as const;
  const sources = {
    central: 'ngân sách Trung ương',
    local: 'ngân sách địa phương',
    other: 'nguồn khác',
  } as const;
  const what = kind === null ? 'vốn' : kinds[kind];
  return source === null ? what : `${what} ${sources[source]}`;
}
