import type { Party, Rejection } from './meta.ts';
import { entryOf, fault, unknownRaiser } from './references.ts';
import type { RaisedBy } from './schemas.ts';
import type { SessionState } from './state.ts';

/** The chair and the secretaries: they act for the session, others for themselves. */
export const isOfficer = (party: Party): boolean =>
  party.role === 'chair' || party.role === 'secretary';

/** Whom the party speaks for when it speaks for itself; null for one that has neither point nor agency. */
export function ownVoice(party: Party): RaisedBy | null {
  if (isOfficer(party)) return { kind: 'chair' };
  if (party.role === 'agency' && party.unitId !== null)
    return { kind: 'agency', unitId: party.unitId };
  return party.pointId === null ? null : { kind: 'point', pointId: party.pointId };
}

export function sameVoice(one: RaisedBy, other: RaisedBy): boolean {
  switch (one.kind) {
    case 'point':
      return other.kind === 'point' && other.pointId === one.pointId;
    case 'agency':
      return other.kind === 'agency' && other.unitId === one.unitId;
    case 'group':
      return other.kind === 'group' && other.name === one.name;
    case 'chair':
      return other.kind === 'chair';
    default:
      return one satisfies never;
  }
}

/** Whether the matter is the party's own. */
export function isOwn(party: Party, raisedBy: RaisedBy): boolean {
  const own = ownVoice(party);
  return own !== null && sameVoice(own, raisedBy);
}

type Voice =
  | { readonly ok: true; readonly voice: RaisedBy }
  | { readonly ok: false; readonly refused: Rejection };

/**
 * In whose name a matter is brought in. Officers may write for a point, an agency, a group or (null) the
 * chair; everyone else for nobody but themselves.
 */
export function voiceOf(
  state: SessionState,
  party: Party,
  named: RaisedBy | null,
  field: string,
): Voice {
  const own = ownVoice(party);
  const voice = named ?? own;
  if (own === null || voice === null) return { ok: false, refused: fault('forbidden') };
  if (!isOfficer(party) && !sameVoice(own, voice))
    return { ok: false, refused: fault('notYours', field) };
  const refused = unknownRaiser(state, voice, field);
  return refused === null ? { ok: true, voice } : { ok: false, refused };
}

/** `notYours` unless it is the party's own or the party is an officer. */
export const notYoursToChange = (party: Party, raisedBy: RaisedBy): Rejection | null =>
  isOfficer(party) || isOwn(party, raisedBy) ? null : fault('notYours');

/** `reasonNeeded` where an officer withdraws what others brought in without saying why. */
export const reasonMissing = (
  party: Party,
  raisedBy: RaisedBy,
  reason: string | null,
): Rejection | null =>
  reason === null && !isOwn(party, raisedBy) ? fault('reasonNeeded', 'reason') : null;

/** The units that a party speaks for: an agency's own, or those whose people sit in its room, the room's first unit first. */
export function ownUnits(state: SessionState, party: Party): readonly string[] {
  if (party.role === 'agency' && party.unitId !== null) return [party.unitId];
  const point =
    party.pointId === null ? undefined : entryOf(state.attendance.points, party.pointId);
  return point?.unitIds ?? [];
}
