import { entryOf } from '../entryOf.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionSource } from './state.ts';

/** Number of the event that the material came in with, as it stands now; null where the session has no such material. */
export function seqOfSource(state: SessionState, { kind, id }: ConclusionSource): number | null {
  switch (kind) {
    case 'obstacle':
      return entryOf(state.obstacles.byId, id)?.seq ?? null;
    case 'answer':
      return answerOf(state, id)?.seq ?? null;
    case 'solution':
      return entryOf(state.solutions.byId, id)?.seq ?? null;
    case 'figure':
      return entryOf(state.funding.byId, id)?.seq ?? null;
    case 'speech':
      return entryOf(state.floor.speeches, id)?.seq ?? null;
    case 'directive':
      return entryOf(state.directives.byId, id)?.seq ?? null;
    case 'vote':
      return entryOf(state.votes.byId, id)?.seq ?? null;
    case 'agendaItem':
      return entryOf(state.agenda.items, id)?.seq ?? null;
    default:
      return kind satisfies never;
  }
}

const answerOf = (state: SessionState, answerId: string) =>
  Object.values(state.obstacles.byId)
    .flatMap((obstacle) => obstacle.answers)
    .find((answer) => answer.answerId === answerId);
