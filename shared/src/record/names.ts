import type { Obstacle } from '../session/obstacles/state.ts';
import { submittersOf } from '../session/obstacles/submitters.ts';
import type { RaisedBy } from '../session/schemas.ts';
import type { SessionState } from '../session/state.ts';

/** Names as the record writes them; a thing removed since leaves its identifier rather than nothing. */
export const pointName = (state: SessionState, pointId: string): string =>
  state.attendance.points[pointId]?.name ?? pointId;

export const unitName = (state: SessionState, unitId: string): string =>
  state.lifecycle.units[unitId]?.name.vi ?? unitId;

export function voiceName(state: SessionState, voice: RaisedBy): string {
  switch (voice.kind) {
    case 'point':
      return pointName(state, voice.pointId);
    case 'agency':
      return unitName(state, voice.unitId);
    case 'group':
      return voice.name;
    case 'chair':
      return 'Chủ trì';
    default:
      return voice satisfies never;
  }
}

/** All who stand behind an obstacle, those merged in and those who joined included. */
export function submitterNames(state: SessionState, obstacle: Obstacle): string[] {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  return [
    ...raisedBy.map((voice) => voiceName(state, voice)),
    ...joinedPointIds.map((pointId) => pointName(state, pointId)),
  ];
}

/** "đồng chí Lê Thành Đô, Trưởng ban": the office follows the name where it is known. */
export const comradeName = (person: { name: string; office: string | null }): string =>
  `đồng chí ${person.name}${person.office === null ? '' : `, ${person.office}`}`;
