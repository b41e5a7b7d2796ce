import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { Programme, Unit } from '@diemcau/shared/session/lifecycle/state';

interface Lists {
  readonly units: readonly Unit[];
  readonly programmes: readonly Programme[];
}

/** What the session has and what the catalogue offers, each once; the catalogue's wording first. */
export function choicesOf(session: Lists, catalogue: Catalogue): Lists {
  const unitIds = new Set(catalogue.units.map(({ unitId }) => unitId));
  const programmeIds = new Set(catalogue.programmes.map(({ programmeId }) => programmeId));
  return {
    units: [
      ...catalogue.units.map(({ unitId, name, kind, code }) => ({ unitId, name, kind, code })),
      ...session.units.filter(({ unitId }) => !unitIds.has(unitId)),
    ],
    programmes: [
      ...catalogue.programmes.map(({ decidedOn: _day, ...programme }) => programme),
      ...session.programmes.filter(({ programmeId }) => !programmeIds.has(programmeId)),
    ],
  };
}

/** The command for what is ticked, in the order of the choices. */
export const equipmentOf = (
  choices: Lists,
  chosen: ReadonlySet<string>,
): PayloadOf<'equipSession'> => ({
  units: choices.units.filter(({ unitId }) => chosen.has(unitId)),
  programmes: choices.programmes.filter(({ programmeId }) => chosen.has(programmeId)),
});
