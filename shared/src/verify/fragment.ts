import type { RecordDocument } from '../record/model.ts';

/** What a document says of itself, for the page that verifies it. */
export interface DocumentProof {
  readonly document: RecordDocument;
  readonly sessionId: string;
  /** Number and hash of the last event that the document takes in. */
  readonly upTo: number;
  readonly hash: string;
}

/** Where the page stands. */
export const VERIFICATION_PAGE = '/xac-minh';

/** The address behind the code at a document's end. What it tells stands in the fragment, which no server logs. */
export const verificationAddress = (publicAddress: string, proof: DocumentProof): string =>
  `${publicAddress}${VERIFICATION_PAGE}#${proof.document}/${proof.upTo}/${proof.hash}/${proof.sessionId}`;

const FRAGMENT =
  /^#?(?<document>notice|minutes|invitation)\/(?<upTo>[1-9]\d{0,14})\/(?<hash>[0-9a-f]{64})\/(?<sessionId>[A-Za-z0-9][A-Za-z0-9._:-]{0,79})$/;

const isDocument = (name: string | undefined): name is RecordDocument =>
  name === 'notice' || name === 'minutes' || name === 'invitation';

/** What stands in the address; null where it is none of a document. */
export function readFragment(fragment: string): DocumentProof | null {
  const { document, upTo, hash = '', sessionId = '' } = FRAGMENT.exec(fragment)?.groups ?? {};
  return isDocument(document) ? { document, upTo: Number(upTo), hash, sessionId } : null;
}
