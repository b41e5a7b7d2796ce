import type { Unit } from '../session/lifecycle/state.ts';
import type { SessionState } from '../session/state.ts';
import { listed, nameInside } from '../session/wording/sentence.ts';

/** More localities than these stand together on one line, as a group may (annex 1, II.9.d). */
const MOST_LINES = 3;

/** Who has to act or to know: the bodies' members, those who were given a task, the points' units, the file. */
export function recipients(state: SessionState, file = 'Lưu: VT.'): string[] {
  const { units } = state.lifecycle;
  const led = state.directives.order
    .flatMap((directiveId) => state.directives.byId[directiveId] ?? [])
    .filter((directive) => directive.withdrawn === null)
    .flatMap((directive) => [...directive.leadUnitIds, ...directive.coordinatingUnitIds]);
  const addressed = [...new Set([...led, ...presentUnits(state)])].flatMap(
    (unitId) => units[unitId] ?? [],
  );
  const named = addressed.filter(({ kind }) => kind === 'agency' || kind === 'body');
  const provinces = addressed.filter(({ kind }) => kind === 'province');
  const localities = addressed.filter(({ kind }) => kind === 'district' || kind === 'commune');
  return [
    ...members(state),
    ...provinces.map((unit) => committeesOf([unit])),
    ...named.map(({ name }) => name.vi),
    ...(localities.length > MOST_LINES
      ? [committeesOf(localities)]
      : localities.map((unit) => committeesOf([unit]))),
    file,
  ];
}

/** A locality is written to at its people's committee: "UBND huyện Mường Nhé". */
const committeesOf = (units: readonly Unit[]): string =>
  `UBND ${listed(units.map(({ name }) => nameInside(name.vi)))}`;

/** "Thành viên Ban Chỉ đạo …", once for each body that meets. */
export const members = (state: SessionState): string[] =>
  state.lifecycle.details?.bodies.map((body) => `Thành viên ${body.name}`) ?? [];

const presentUnits = (state: SessionState): string[] =>
  state.attendance.pointOrder.flatMap((pointId) => state.attendance.points[pointId]?.unitIds ?? []);
