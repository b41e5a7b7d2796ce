import { entryOf } from '../entryOf.ts';
import type { Decision } from '../meta.ts';
import { acceptUnless, type Guard, refuseIf, requireDistinct, requireKnown } from '../require.ts';
import type { SessionState } from '../state.ts';
import { onLiveObstacle, type Payload, requireUnsettled } from './require.ts';

/** What the chair decides on it; an earlier outcome is kept beside the new one. */
export const giveOutcome = (state: SessionState, payload: Payload<'giveOutcome'>): Decision => {
  const { kind, text, directiveIds } = payload;
  return onLiveObstacle(state, payload.obstacleId, () =>
    acceptUnless(
      [
        ...directiveIds.flatMap((directiveId, place) =>
          requireInForce(state, directiveId, `directiveIds.${place}`),
        ),
        requireDistinct(directiveIds, 'directiveIds'),
        refuseIf(
          kind === 'directive' && directiveIds.length === 0,
          'directiveNeeded',
          'directiveIds',
        ),
        refuseIf(kind === 'notTakenUp' && text === null, 'reasonNeeded', 'text'),
      ],
      { type: 'obstacleOutcomeGiven', payload },
    ),
  );
};

/** Leaves an obstacle without outcome to the next session. */
export const carry = (state: SessionState, payload: Payload<'carryObstacle'>): Decision =>
  onLiveObstacle(state, payload.obstacleId, (obstacle) =>
    acceptUnless([requireUnsettled(obstacle), refuseIf(obstacle.carried !== null, 'alreadyDone')], {
      type: 'obstacleCarried',
      payload,
    }),
  );

function requireInForce(state: SessionState, directiveId: string, field: string): Guard[] {
  const directive = entryOf(state.directives.byId, directiveId);
  return [
    requireKnown(state.directives.byId, directiveId, field),
    refuseIf(directive !== undefined && directive.withdrawn !== null, 'withdrawn', field),
  ];
}
