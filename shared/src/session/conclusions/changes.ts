import type { SessionEvent } from '../events.ts';
import type { SessionState } from '../state.ts';
import { seqOfSource } from './sources.ts';
import type { ConclusionSource } from './state.ts';

/** How a piece of material is named where changes are kept. */
export const changeKey = ({ kind, id }: ConclusionSource): string => `${kind}:${id}`;

/**
 * Notes which material an event changes, so that a sentence written before can be marked. To be asked before
 * the event itself is folded: what was never shown is not noted.
 */
export function noteChanges(state: SessionState, event: SessionEvent, seq: number): void {
  for (const source of changedBy(event)) {
    if (seqOfSource(state, source) !== null) state.conclusions.changed[changeKey(source)] = seq;
  }
}

/** The material of which a sentence could now say something else. An answer is material of its own. */
function changedBy(event: SessionEvent): readonly ConclusionSource[] {
  return changedObstacles(event) ?? changedOther(event);
}

const of = (kind: ConclusionSource['kind'], ...ids: readonly string[]): ConclusionSource[] =>
  ids.map((id) => ({ kind, id }));

function changedObstacles({ type, payload }: SessionEvent): readonly ConclusionSource[] | null {
  switch (type) {
    case 'obstacleEdited':
    case 'obstacleClassified':
    case 'obstacleWithdrawn':
    case 'obstacleJoined':
    case 'obstacleLeft':
    case 'obstacleOutcomeGiven':
    case 'obstacleReopened':
    case 'obstacleCarried':
      return of('obstacle', payload.obstacleId);
    case 'obstaclesMerged':
      return of('obstacle', payload.intoId, ...payload.fromIds);
    case 'obstacleUnmerged':
      return of('obstacle', payload.obstacleId, payload.fromId);
    default:
      return null;
  }
}

function changedOther({ type, payload }: SessionEvent): readonly ConclusionSource[] {
  switch (type) {
    case 'solutionEdited':
    case 'solutionWithdrawn':
      return of('solution', payload.solutionId);
    case 'figureRevised':
    case 'figureWithdrawn':
      return of('figure', payload.figureId);
    case 'directiveEdited':
    case 'directiveWithdrawn':
      return of('directive', payload.directiveId);
    case 'speechNoted':
      return of('speech', payload.speechId);
    case 'voteClosed':
    case 'voteCancelled':
    case 'positionRecorded':
      return of('vote', payload.voteId);
    case 'agendaItemEdited':
    case 'agendaItemCarried':
    case 'agendaItemRemoved':
      return of('agendaItem', payload.itemId);
    default:
      return [];
  }
}
