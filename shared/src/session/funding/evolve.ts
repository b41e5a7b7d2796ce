import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FundingEvent } from './events.ts';
import type { FigureDetails } from './state.ts';

/** Folds a funding figure's event; what is not known is left alone. */
export function evolveFunding(state: SessionState, event: FundingEvent, stamp: Stamp): void {
  const funding = state.funding;
  const { figureId } = event.payload;
  const { seq, at } = stamp;
  if (event.type === 'figureReported') {
    funding.order.push(figureId);
    funding.byId[figureId] = { ...event.payload, seq, at, revisions: [], withdrawn: null };
    return;
  }
  const figure = funding.byId[figureId];
  if (figure === undefined) return;
  switch (event.type) {
    case 'figureRevised': {
      const { reason, ...details } = event.payload;
      figure.revisions.push({ seq: figure.seq, at: figure.at, reason, before: detailsOf(figure) });
      Object.assign(figure, details, { seq, at });
      break;
    }
    case 'figureWithdrawn':
      figure.withdrawn = { at, reason: event.payload.reason };
      break;
    default:
      event satisfies never;
  }
}

const detailsOf = (figure: FigureDetails): FigureDetails => ({
  label: figure.label,
  programme: figure.programme,
  unitId: figure.unitId,
  plan: figure.plan,
  disbursed: figure.disbursed,
  rate: figure.rate,
  otherCurrency: figure.otherCurrency,
  asOf: figure.asOf,
  period: figure.period,
  source: figure.source,
  kind: figure.kind,
  partIds: figure.partIds,
  wording: figure.wording,
  reportedByUnitId: figure.reportedByUnitId,
});
