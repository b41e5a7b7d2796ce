import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { points, units } from '../../session/selectors.ts';

/** The localities, districts or else communes, that sit in no point yet. */
export function unseatedUnits(state: SessionState): readonly Unit[] {
  const all = units(state);
  const districts = all.filter(({ kind }) => kind === 'district');
  const local = districts.length > 0 ? districts : all.filter(({ kind }) => kind === 'commune');
  const seated = new Set(points(state).flatMap(({ unitIds }) => unitIds));
  return local.filter(({ unitId }) => !seated.has(unitId));
}
