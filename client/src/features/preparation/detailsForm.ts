import type {
  Body,
  Official,
  QuorumRule,
  SessionDetails,
} from '@diemcau/shared/session/lifecycle/state';
import { dayAndTimeOf, momentOf } from '../../i18n/vietnameseTime.ts';

/** An official while he or she is typed; without a name there is none. */
export interface OfficialForm {
  readonly name: string;
  readonly office: string;
  readonly personId: string | null;
}

interface BodyForm {
  /** For the list's keys alone. */
  readonly key: number;
  readonly name: string;
  readonly superior: string;
  readonly abbreviation: string;
}

interface SecretaryForm extends OfficialForm {
  readonly key: number;
}

/** The details as the fields hold them: empty texts in the place of nulls. */
export interface DetailsForm {
  readonly title: string;
  readonly subject: string;
  readonly day: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly place: string;
  readonly documentPlace: string;
  readonly bodies: readonly BodyForm[];
  readonly chair: OfficialForm;
  readonly concluder: OfficialForm;
  readonly issuer: OfficialForm;
  readonly secretaries: readonly SecretaryForm[];
  readonly quorum: QuorumRule;
}

export const nobody: OfficialForm = { name: '', office: '', personId: null };

const officialForm = (official: Official | null): OfficialForm =>
  official === null
    ? nobody
    : { name: official.name, office: official.office ?? '', personId: official.personId };

export function formOf(details: SessionDetails): DetailsForm {
  const { day, time } = dayAndTimeOf(details.startsAt);
  return {
    title: details.title,
    subject: details.subject ?? '',
    day,
    from: time,
    until: dayAndTimeOf(details.endsAt).time,
    place: details.place ?? '',
    documentPlace: details.documentPlace ?? '',
    bodies: details.bodies.map(({ name, superior, abbreviation }, key) => ({
      key,
      name,
      superior: superior ?? '',
      abbreviation: abbreviation ?? '',
    })),
    chair: officialForm(details.chair),
    concluder: officialForm(details.concluder),
    issuer: officialForm(details.issuer),
    secretaries: details.secretaries.map((secretary, key) => ({ ...officialForm(secretary), key })),
    quorum: details.quorum,
  };
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const officialOf = ({ name, office, personId }: OfficialForm): Official | null =>
  said(name) === null ? null : { name: name.trim(), office: said(office), personId };

const bodyOf = ({ name, superior, abbreviation }: BodyForm): Body => ({
  name: name.trim(),
  superior: said(superior),
  abbreviation: said(abbreviation),
});

/** The day's end; a session that ends at an hour earlier than it began is a mistake, not the next day. */
export const detailsOf = (form: DetailsForm): SessionDetails => ({
  title: form.title.trim(),
  subject: said(form.subject),
  bodies: form.bodies.map(bodyOf),
  startsAt: momentOf(form.day, form.from),
  endsAt: form.until === null ? null : momentOf(form.day, form.until),
  place: said(form.place),
  documentPlace: said(form.documentPlace),
  chair: officialOf(form.chair),
  concluder: officialOf(form.concluder),
  issuer: officialOf(form.issuer),
  secretaries: form.secretaries.flatMap((secretary) => officialOf(secretary) ?? []),
  quorum: form.quorum,
});

export interface DetailsFaults {
  readonly title: boolean;
  readonly bodies: boolean;
  readonly until: boolean;
}

export function faultsOf(form: DetailsForm): DetailsFaults {
  const { startsAt, endsAt } = detailsOf(form);
  return {
    title: said(form.title) === null,
    bodies: form.bodies.length === 0 || form.bodies.some(({ name }) => said(name) === null),
    until: startsAt !== null && endsAt !== null && endsAt <= startsAt,
  };
}

export const isFaulty = (faults: DetailsFaults): boolean => Object.values(faults).includes(true);
