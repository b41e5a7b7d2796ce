import type { SessionEvent } from './events.ts';
import { accept, type Decision, type Rejection, reject } from './meta.ts';
import type { ProgrammeReference, RaisedBy } from './schemas.ts';
import type { SessionState } from './state.ts';

/** A refusal to be handed up by a check; a check that finds nothing wrong gives null, so that checks chain with `??`. */
export const fault = (code: Rejection['code'], field: string | null = null): Rejection => ({
  code,
  field,
});

/** The refusal if there is one, else the events. */
export const unless = (
  refused: Rejection | null,
  events: () => readonly SessionEvent[],
): Decision => (refused === null ? accept(...events()) : reject(refused.code, refused.field));

/** What the table holds under that identifier; names of Object's own properties are no entries. */
export const entryOf = <Entry>(
  table: Readonly<Record<string, Entry>>,
  id: string,
): Entry | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);

/** The first refusal that `check` gives over the list; `field` becomes the path of the entry at fault. */
export function firstFault<Entry>(
  entries: readonly Entry[],
  field: string,
  check: (entry: Entry, path: string) => Rejection | null,
): Rejection | null {
  for (const [index, entry] of entries.entries()) {
    const refused = check(entry, `${field}.${index}`);
    if (refused !== null) return refused;
  }
  return null;
}

/** `duplicate` where an identifier stands twice. */
export function repeated(ids: readonly string[], field: string): Rejection | null {
  const index = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  return index === -1 ? null : fault('duplicate', `${field}.${index}`);
}

/** `unknownUnit` unless the session's catalogue has it; null names no unit and is fine. */
export const unknownUnit = (
  state: SessionState,
  unitId: string | null,
  field: string,
): Rejection | null =>
  unitId === null || Object.hasOwn(state.lifecycle.units, unitId)
    ? null
    : fault('unknownUnit', field);

/** Every unit known, and none named twice. */
export const unknownUnits = (
  state: SessionState,
  unitIds: readonly string[],
  field: string,
): Rejection | null =>
  firstFault(unitIds, field, (unitId, path) => unknownUnit(state, unitId, path)) ??
  repeated(unitIds, field);

/** `unknownProgramme` unless the catalogue has the programme and, where named, the project in it. */
export function unknownProgramme(
  state: SessionState,
  reference: ProgrammeReference | null,
  field: string,
): Rejection | null {
  if (reference === null) return null;
  const { programmeId, projectCode } = reference;
  const programme = entryOf(state.lifecycle.programmes, programmeId);
  if (programme === undefined) return fault('unknownProgramme', `${field}.programmeId`);
  const known =
    projectCode === null || programme.projects.some((project) => project.code === projectCode);
  return known ? null : fault('unknownProgramme', `${field}.projectCode`);
}

/** `unknownPoint` unless the session has it. */
export const unknownPoint = (
  state: SessionState,
  pointId: string,
  field: string | null,
): Rejection | null =>
  Object.hasOwn(state.attendance.points, pointId) ? null : fault('unknownPoint', field);

/** The point or the agency that a matter is raised by must be known; a group is only a name. */
export function unknownRaiser(
  state: SessionState,
  raisedBy: RaisedBy,
  field: string,
): Rejection | null {
  switch (raisedBy.kind) {
    case 'point':
      return unknownPoint(state, raisedBy.pointId, `${field}.pointId`);
    case 'agency':
      return unknownUnit(state, raisedBy.unitId, `${field}.unitId`);
    case 'group':
    case 'chair':
      return null;
    default:
      return raisedBy satisfies never;
  }
}
