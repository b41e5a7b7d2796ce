import type { PayloadOf } from '../commands.ts';
import { mentionedIn } from '../inUse.ts';
import type { CommandMeta, Decision } from '../meta.ts';
import { accept } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  refuseIf,
  requireDistinct,
  requirePoint,
  requireUnits,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import type { PointDetails } from './state.ts';

export const addPoint = (
  state: SessionState,
  payload: PayloadOf<'addPoint'>,
  { newId }: CommandMeta,
): Decision =>
  acceptUnless([requireSoundPoint(state, payload, null)], {
    type: 'pointAdded',
    payload: { ...payload, pointId: newId },
  });

export const editPoint = (state: SessionState, payload: PayloadOf<'editPoint'>): Decision =>
  acceptUnless(
    [
      requirePoint(state, payload.pointId, 'pointId'),
      requireSoundPoint(state, payload, payload.pointId),
    ],
    { type: 'pointEdited', payload },
  );

/** `pointId` is the point's own, null for a new one. */
function requireSoundPoint(
  state: SessionState,
  { kind, name, unitIds }: PointDetails,
  pointId: string | null,
): Guard {
  const others = Object.values(state.attendance.points).filter((each) => each.pointId !== pointId);
  const secondCentral = kind === 'central' && others.some((other) => other.kind === 'central');
  return firstRefusal([
    refuseIf(secondCentral, 'duplicate', 'kind'),
    refuseIf(
      others.some((other) => other.name === name),
      'duplicate',
      'name',
    ),
    requireUnits(state, unitIds, 'unitIds'),
    requireDistinct(unitIds, 'unitIds'),
  ]);
}

export function removePoint(state: SessionState, pointId: string): Decision {
  const mentioned = mentionedIn(state, false);
  const people = Object.values(state.attendance.people).filter((each) => each.pointId === pointId);
  const inUse =
    state.attendance.points[pointId]?.connected === true ||
    [pointId, ...people.map(({ personId }) => personId)].some((key) => mentioned.has(key));
  return acceptUnless(
    [requirePoint(state, pointId, 'pointId'), refuseIf(inUse, 'inUse', 'pointId')],
    { type: 'pointRemoved', payload: { pointId } },
  );
}

/** The server's own word that a point's first device came (`connected`) or its last one left. */
export function reportConnection(
  state: SessionState,
  pointId: string,
  connected: boolean,
): Decision {
  if (state.attendance.points[pointId]?.connected === connected) return accept();
  return acceptUnless([requirePoint(state, pointId, 'pointId')], {
    type: connected ? 'pointConnected' : 'pointDisconnected',
    payload: { pointId },
  });
}
