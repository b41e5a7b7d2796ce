import type { Role } from '@diemcau/shared/log/storedEvent';
import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import type { RaisedBy } from '@diemcau/shared/session/schemas';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Language } from '../i18n/language.ts';
import { textsIn } from '../i18n/texts.ts';
import { personOf, pointOf, unitOf } from './selectors.ts';
import { sessionWords } from './words.ts';

/** A unit's name in the language of the page, where it has one. */
export const unitName = ({ name }: Pick<Unit, 'name'>, language: Language): string =>
  (language === 'en' ? name.en : null) ?? name.vi;

/** "Huyện Mường Nhé"; a point that is gone or never shown is named by its role. */
export const pointName = (
  state: SessionState,
  pointId: string | null,
  language: Language,
): string => pointOf(state, pointId)?.name ?? textsIn(sessionWords, language).role.point;

/** Who raised an obstacle or proposed a solution. */
export function raisedByName(state: SessionState, by: RaisedBy, language: Language): string {
  switch (by.kind) {
    case 'point':
      return pointName(state, by.pointId, language);
    case 'agency': {
      const unit = unitOf(state, by.unitId);
      return unit === null ? textsIn(sessionWords, language).role.agency : unitName(unit, language);
    }
    case 'group':
      return by.name;
    case 'chair':
      return textsIn(sessionWords, language).role.chair;
    default:
      return by satisfies never;
  }
}

/** The party behind a message or a submission, by what it is known under. */
export function senderName(
  state: SessionState,
  sender: { readonly role: Role; readonly pointId: string | null; readonly unitId: string | null },
  language: Language,
): string {
  if (sender.role === 'agency') {
    return raisedByName(state, { kind: 'agency', unitId: sender.unitId ?? '' }, language);
  }
  if (sender.role === 'point') return pointName(state, sender.pointId, language);
  return textsIn(sessionWords, language).role[sender.role];
}

interface Speaker {
  readonly personId: string | null;
  readonly speakerName: string | null;
  readonly speakerOffice: string | null;
}

/** The speaker as named when the floor was asked, or on the roll; null for "the delegation". */
export function speakerName(
  state: SessionState,
  { personId, speakerName: name, speakerOffice: office }: Speaker,
): { readonly name: string; readonly office: string | null } | null {
  if (name !== null) return { name, office };
  const person = personOf(state, personId);
  return person === null ? null : { name: person.name, office: person.office };
}
