import type { SignatureDetails } from '../session/documents/state.ts';
import type { SessionState } from '../session/state.ts';
import type { RecordSignature } from './model.ts';

const capitals = (text: string | null): string | null => text?.toLocaleUpperCase('vi') ?? null;

/** Signs for the body: the one who issues, else who concluded, else who chaired (annex 1, II.7). */
export function bodySignature(state: SessionState): RecordSignature {
  const details = state.lifecycle.details;
  const body = details?.bodies[0] ?? null;
  const signer = details?.issuer ?? details?.concluder ?? details?.chair ?? null;
  return {
    authority: body === null ? null : `TM. ${body.name.toLocaleUpperCase('vi')}`,
    office: capitals(signer?.office ?? null),
    name: signer?.name ?? null,
    otherOffice: null,
  };
}

/** What the secretariat said of the signer, in the order in which it stands above the signature (II.7.b, II.7.đ). */
export function givenSignature(given: SignatureDetails): RecordSignature {
  const { prefix, onBehalfOf, office, otherOffice, name } = given;
  const acting = prefix === 'Q.';
  return {
    authority: acting || onBehalfOf === null ? null : capitals(joined(prefix, onBehalfOf)),
    office: office === null ? null : capitals(acting ? joined(prefix, office) : office),
    name,
    otherOffice: capitals(otherOffice),
  };
}

const joined = (prefix: string | null, words: string): string =>
  prefix === null ? words : `${prefix} ${words}`;

/** Minutes are signed right by the chair (template 1.9). */
export function chairSignature(state: SessionState): RecordSignature {
  const chair = state.lifecycle.details?.chair ?? null;
  return { authority: null, office: 'CHỦ TỌA', name: chair?.name ?? null, otherOffice: null };
}

/** Minutes are signed left by the secretary (template 1.9). */
export function secretarySignature(state: SessionState): RecordSignature {
  const [secretary] = state.lifecycle.details?.secretaries ?? [];
  return { authority: null, office: 'THƯ KÝ', name: secretary?.name ?? null, otherOffice: null };
}
