import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import type { NewSession } from '@diemcau/shared/protocol/api/sessions';
import { momentOf } from '../../i18n/vietnameseTime.ts';

export type PointsWanted = 'none' | 'central' | 'all';

/** What the form of a new session asks for; the rest is filled in during the preparation. */
export interface NewSessionForm {
  readonly title: string;
  readonly day: string | null;
  readonly time: string | null;
  /** A body of the catalogue, or `OTHER`, named in `bodyName`. */
  readonly committeeId: string | null;
  readonly bodyName: string;
  readonly points: PointsWanted;
}

export const OTHER = 'other';

type Units = Catalogue['units'];

/** Who takes part one level below the province: districts while there are any, communes after. */
export function localUnits(units: Units): Units {
  const districts = units.filter(({ kind }) => kind === 'district');
  return districts.length > 0 ? districts : units.filter(({ kind }) => kind === 'commune');
}

/** The request for what the form says. `central` names the central point. */
export function newSessionOf(
  form: NewSessionForm,
  catalogue: Catalogue,
  requestId: string,
  central: string,
): NewSession {
  const known = catalogue.committees.find(({ committeeId }) => committeeId === form.committeeId);
  const province = catalogue.units.filter(({ kind }) => kind === 'province');
  const points: NewSession['points'] = [];
  if (form.points !== 'none') {
    const unitIds = province.map(({ unitId }) => unitId);
    points.push({ kind: 'central', name: central, unitIds });
  }
  if (form.points === 'all') {
    for (const { unitId, name } of localUnits(catalogue.units)) {
      points.push({ kind: 'member', name: name.vi, unitIds: [unitId] });
    }
  }
  return {
    requestId,
    details: {
      title: form.title.trim(),
      subject: null,
      bodies: [
        known === undefined
          ? { name: form.bodyName.trim(), superior: null, abbreviation: null }
          : { name: known.name, superior: known.superior, abbreviation: known.abbreviation },
      ],
      startsAt: momentOf(form.day, form.time),
      endsAt: null,
      place: null,
      documentPlace: known?.documentPlace ?? null,
      chair: null,
      concluder: null,
      issuer: null,
      secretaries: [],
      quorum: known?.quorum ?? { kind: 'none' },
    },
    committeeId: known?.committeeId ?? null,
    unitIds: null,
    programmeIds: null,
    points,
  };
}
