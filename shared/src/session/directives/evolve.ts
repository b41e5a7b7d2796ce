import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { DirectiveEvent } from './events.ts';
import type { DirectiveDetails } from './state.ts';

/** Folds a directive's event; what is not known is left alone. */
export function evolveDirectives(state: SessionState, event: DirectiveEvent, stamp: Stamp): void {
  const directives = state.directives;
  const { directiveId } = event.payload;
  const { seq, at } = stamp;
  if (event.type === 'directiveIssued') {
    directives.order.push(directiveId);
    const number = directives.order.length;
    directives.byId[directiveId] = {
      ...event.payload,
      number,
      seq,
      at,
      history: [],
      withdrawn: null,
    };
    return;
  }
  const directive = directives.byId[directiveId];
  if (directive === undefined) return;
  switch (event.type) {
    case 'directiveEdited': {
      const { reason, ...details } = event.payload;
      const before = detailsOf(directive);
      directive.history.push({ seq: directive.seq, at: directive.at, reason, before });
      Object.assign(directive, details, { seq, at });
      break;
    }
    case 'directiveWithdrawn':
      directive.withdrawn = { at, reason: event.payload.reason };
      break;
    default:
      event satisfies never;
  }
}

const detailsOf = (directive: DirectiveDetails): DirectiveDetails => ({
  text: directive.text,
  leadUnitIds: directive.leadUnitIds,
  coordinatingUnitIds: directive.coordinatingUnitIds,
  addressees: directive.addressees,
  deadline: directive.deadline,
  deadlineWording: directive.deadlineWording,
  conditions: directive.conditions,
  obstacleIds: directive.obstacleIds,
});
