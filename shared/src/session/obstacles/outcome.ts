import type { Decision, Rejection } from '../meta.ts';
import { entryOf, fault, firstFault, repeated, unless } from '../references.ts';
import type { SessionState } from '../state.ts';
import { onLiveObstacle, type Payload, settled } from './require.ts';

/** What the chair decides on it; an earlier outcome is kept beside the new one. */
export const giveOutcome = (state: SessionState, payload: Payload<'giveOutcome'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, () =>
    unless(
      firstFault(payload.directiveIds, 'directiveIds', (directiveId, path) =>
        noLiveDirective(state, directiveId, path),
      ) ??
        repeated(payload.directiveIds, 'directiveIds') ??
        incomplete(payload),
      () => [{ type: 'obstacleOutcomeGiven', payload }],
    ),
  );

/** Leaves an obstacle without outcome to the next session. */
export const carry = (state: SessionState, payload: Payload<'carryObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    unless(settled(obstacle) ?? (obstacle.carried === null ? null : fault('alreadyDone')), () => [
      { type: 'obstacleCarried', payload },
    ]),
  );

function incomplete({ kind, text, directiveIds }: Payload<'giveOutcome'>): Rejection | null {
  if (kind === 'directive' && directiveIds.length === 0)
    return fault('directiveNeeded', 'directiveIds');
  return kind === 'notTakenUp' && text === null ? fault('reasonNeeded', 'text') : null;
}

function noLiveDirective(
  state: SessionState,
  directiveId: string,
  field: string,
): Rejection | null {
  const directive = entryOf(state.directives.byId, directiveId);
  if (directive === undefined) return fault('notFound', field);
  return directive.withdrawn === null ? null : fault('withdrawn', field);
}
