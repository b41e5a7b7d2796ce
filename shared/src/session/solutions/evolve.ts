import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { SolutionEvent } from './events.ts';

/** Folds a proposed solution's event; what is not known is left alone. */
export function evolveSolutions(state: SessionState, event: SolutionEvent, stamp: Stamp): void {
  const solutions = state.solutions;
  const { solutionId } = event.payload;
  const { seq, at } = stamp;
  if (event.type === 'solutionProposed') {
    solutions.order.push(solutionId);
    solutions.byId[solutionId] = { ...event.payload, seq, at, edits: [], withdrawn: null };
    return;
  }
  const solution = solutions.byId[solutionId];
  if (solution === undefined) return;
  switch (event.type) {
    case 'solutionEdited':
      solution.edits.push({ seq, at, before: solution.text });
      Object.assign(solution, event.payload);
      break;
    case 'solutionWithdrawn':
      solution.withdrawn = { at, reason: event.payload.reason };
      break;
    default:
      event satisfies never;
  }
}
