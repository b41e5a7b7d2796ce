import type { SignaturePrefix } from './model.ts';

/**
 * What the secretariat adds when a document is issued. None of it can be known from the session: everything
 * is null until somebody says it, and stands as a blank to be filled in by hand.
 */
export interface DocumentDetails {
  readonly number: number | null;
  /** Day of issue, YYYY-MM-DD. */
  readonly issuedOn: string | null;
  /** What follows the number, where it is not the body's own: "TB-VPUB". */
  readonly symbol: string | null;
  /** Who signs, in what right. Null: as the session names it. */
  readonly signature: SignatureDetails | null;
  /** Null: those whom the session names. */
  readonly recipients: readonly string[] | null;
  /** One that an invitation is made out to. Null: everyone who is called to the session. */
  readonly invited: string | null;
  /** What those invited should know or bring. */
  readonly notes: string | null;
}

export interface SignatureDetails {
  readonly prefix: SignaturePrefix | null;
  /** In whose stead: the collective's name after "TM.", the head's office after "KT.", "TL.", "TUQ.". */
  readonly onBehalfOf: string | null;
  readonly office: string | null;
  readonly otherOffice: string | null;
  readonly name: string | null;
}

export const NO_DETAILS: DocumentDetails = {
  number: null,
  issuedOn: null,
  symbol: null,
  signature: null,
  recipients: null,
  invited: null,
  notes: null,
};
