import type { RejectionCode } from '../protocol/rejections.ts';
import { entryOf } from './entryOf.ts';
import type { SessionEvent } from './events.ts';
import { accept, type Decision, type Party, type Rejection } from './meta.ts';
import type { ProgrammeReference } from './schemas.ts';
import type { SessionState } from './state.ts';

/**
 * Guards of `decide`. Each looks at one thing and gives the refusal, or null where nothing speaks against
 * it; `acceptUnless` puts them in a row. `field` is the payload's field that a refusal points at.
 */
export type Guard = Rejection | null;

/** The refusal with this code when it holds that `wrong`. */
export const refuseIf = (
  wrong: boolean,
  code: RejectionCode,
  field: string | null = null,
): Guard => (wrong ? { code, field } : null);

/** The first guard that refuses, or null. */
export const firstRefusal = (guards: readonly Guard[]): Guard =>
  guards.find((guard) => guard !== null) ?? null;

/** The events, unless a guard refuses; the first refusal counts. */
export function acceptUnless(
  guards: readonly Guard[],
  ...events: readonly SessionEvent[]
): Decision {
  const rejection = firstRefusal(guards);
  return rejection === null ? accept(...events) : { ok: false, rejection };
}

/** The point is one of the session's; null, where the payload leaves it open, passes. */
export const requirePoint = (state: SessionState, pointId: string | null, field: string): Guard =>
  refuseIf(
    pointId !== null && !Object.hasOwn(state.attendance.points, pointId),
    'unknownPoint',
    field,
  );

/** The person is on the roll; null passes. */
export const requirePerson = (state: SessionState, personId: string | null, field: string): Guard =>
  refuseIf(
    personId !== null && !Object.hasOwn(state.attendance.people, personId),
    'unknownPerson',
    field,
  );

/** The person is on the roll at that point; null passes. */
export const requirePersonAt = (
  state: SessionState,
  personId: string | null,
  pointId: string,
  field: string,
): Guard =>
  refuseIf(
    personId !== null && state.attendance.people[personId]?.pointId !== pointId,
    'unknownPerson',
    field,
  );

/** The unit is in the session's list; null passes. */
export const requireUnit = (state: SessionState, unitId: string | null, field: string): Guard =>
  refuseIf(unitId !== null && !Object.hasOwn(state.lifecycle.units, unitId), 'unknownUnit', field);

/** Every unit is in the session's list. */
export const requireUnits = (
  state: SessionState,
  unitIds: readonly string[],
  field: string,
): Guard =>
  firstRefusal(unitIds.map((unitId, place) => requireUnit(state, unitId, `${field}.${place}`)));

/** The programme, and its project where one is named, are in the session's list; null passes. */
export function requireProgramme(
  state: SessionState,
  reference: ProgrammeReference | null,
  field: string,
): Guard {
  if (reference === null) return null;
  const { programmeId, projectCode } = reference;
  const programme = entryOf(state.lifecycle.programmes, programmeId);
  const known =
    programme !== undefined &&
    (projectCode === null || programme.projects.some(({ code }) => code === projectCode));
  return refuseIf(!known, 'unknownProgramme', field);
}

/** Every programme and project is in the session's list. */
export const requireProgrammes = (
  state: SessionState,
  references: readonly ProgrammeReference[],
  field: string,
): Guard =>
  firstRefusal(references.map((each, place) => requireProgramme(state, each, `${field}.${place}`)));

/** Nothing stands there twice. */
export function requireDistinct(values: readonly string[], field: string): Guard {
  const place = values.findIndex((value, index) => values.indexOf(value) !== index);
  return refuseIf(place >= 0, 'duplicate', `${field}.${place}`);
}

/** The record has the key; null, where the payload leaves it open, passes. */
export const requireKnown = (
  known: Readonly<Record<string, unknown>>,
  key: string | null,
  field: string,
): Guard => refuseIf(key !== null && !Object.hasOwn(known, key), 'notFound', field);

export const isOfficer = (party: Party): boolean =>
  party.role === 'chair' || party.role === 'secretary';

/**
 * The point that the party speaks for: the one its link is bound to; for chair and secretary without one
 * the central point. Null where there is none, or it was removed.
 */
export function ownPointId(state: SessionState, party: Party): string | null {
  const { points, pointOrder } = state.attendance;
  if (party.pointId !== null) return Object.hasOwn(points, party.pointId) ? party.pointId : null;
  if (!isOfficer(party)) return null;
  return pointOrder.find((pointId) => points[pointId]?.kind === 'central') ?? null;
}

type Place = Pick<Party, 'pointId' | 'unitId'>;

/** Whether two name the same delegation: the same room, and the same agency where the room has several. */
export const sameDelegation = (one: Place, other: Place): boolean =>
  one.pointId === other.pointId && one.unitId === other.unitId;

/** What another delegation brought in is not touched. */
export const requireOwn = (party: Place, owner: Place): Guard =>
  refuseIf(!sameDelegation(party, owner), 'notYours');

/** As `requireOwn`, but chair and secretary may act on anybody's. */
export const requireOwnOrOfficer = (party: Party, owner: Place): Guard =>
  isOfficer(party) ? null : requireOwn(party, owner);

/** Nothing is placed after itself. */
export const requireElsewhere = (key: string, afterKey: string | null, field: string): Guard =>
  refuseIf(key === afterKey, 'malformed', field);
