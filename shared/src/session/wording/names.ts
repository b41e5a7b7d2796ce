import { entryOf } from '../entryOf.ts';
import type { RaisedBy } from '../schemas.ts';
import type { SessionState } from '../state.ts';
import { listed, nameInside } from './sentence.ts';

/** A unit's name as it stands in the middle of a sentence; one that the list has no more by its identifier. */
export const unitName = (state: SessionState, unitId: string): string =>
  nameInside(entryOf(state.lifecycle.units, unitId)?.name.vi ?? unitId);

export const unitNames = (state: SessionState, unitIds: readonly string[]): readonly string[] =>
  unitIds.map((unitId) => unitName(state, unitId));

/** A point's room by the units that sit in it, or by its own name where none is named. */
export function pointName(state: SessionState, pointId: string): string {
  const point = entryOf(state.attendance.points, pointId);
  if (point === undefined) return pointId;
  const units = unitNames(state, point.unitIds);
  return units.length === 0 ? nameInside(point.name) : listed(units);
}

/** Who raised a matter, in the middle of a sentence. */
export function voiceName(state: SessionState, raisedBy: RaisedBy): string {
  switch (raisedBy.kind) {
    case 'point':
      return pointName(state, raisedBy.pointId);
    case 'agency':
      return unitName(state, raisedBy.unitId);
    case 'group':
      return nameInside(raisedBy.name);
    case 'chair':
      return 'chủ trì phiên họp';
    default:
      return raisedBy satisfies never;
  }
}
