import { entryOf } from './entryOf.ts';
import type { Party } from './meta.ts';
import {
  firstRefusal,
  type Guard,
  isOfficer,
  refuseIf,
  requirePoint,
  requireUnit,
} from './require.ts';
import type { RaisedBy } from './schemas.ts';
import type { SessionState } from './state.ts';

/** Whom the party speaks for when it speaks for itself; null for one that has neither point nor agency. */
export function ownVoice(party: Party): RaisedBy | null {
  if (isOfficer(party)) return { kind: 'chair' };
  if (party.role === 'agency' && party.unitId !== null)
    return { kind: 'agency', unitId: party.unitId };
  return party.pointId === null ? null : { kind: 'point', pointId: party.pointId };
}

/** The same for the same voice and for no other. */
export function voiceKey(raisedBy: RaisedBy): string {
  switch (raisedBy.kind) {
    case 'point':
      return `point:${raisedBy.pointId}`;
    case 'agency':
      return `agency:${raisedBy.unitId}`;
    case 'group':
      return `group:${raisedBy.name}`;
    case 'chair':
      return 'chair';
    default:
      return raisedBy satisfies never;
  }
}

/** Whether the matter is the party's own. */
export function isOwn(party: Party, raisedBy: RaisedBy): boolean {
  const own = ownVoice(party);
  return own !== null && voiceKey(own) === voiceKey(raisedBy);
}

/**
 * Officers may write for a point, an agency, a group or the chair, everyone else for nobody but
 * themselves; the point or agency must be the session's.
 */
export const requireVoice = (
  state: SessionState,
  party: Party,
  voice: RaisedBy,
  field: string,
): Guard =>
  firstRefusal([
    refuseIf(!isOfficer(party) && !isOwn(party, voice), 'notYours', field),
    requirePoint(state, voice.kind === 'point' ? voice.pointId : null, `${field}.pointId`),
    requireUnit(state, voice.kind === 'agency' ? voice.unitId : null, `${field}.unitId`),
  ]);

/** What another raised is not touched, but by officers. */
export const requireOwnVoice = (party: Party, raisedBy: RaisedBy): Guard =>
  refuseIf(!isOfficer(party) && !isOwn(party, raisedBy), 'notYours');

/** Who takes back what others brought in says why. */
export const requireReason = (party: Party, raisedBy: RaisedBy, reason: string | null): Guard =>
  refuseIf(reason === null && !isOwn(party, raisedBy), 'reasonNeeded', 'reason');

/** The units that a party speaks for: an agency's own, or those whose people sit in its room, the room's first unit first. */
export function ownUnits(state: SessionState, party: Party): readonly string[] {
  if (party.role === 'agency' && party.unitId !== null) return [party.unitId];
  const point =
    party.pointId === null ? undefined : entryOf(state.attendance.points, party.pointId);
  return point?.unitIds ?? [];
}
