import { z } from 'zod';
import { day, type MessageOf, passage, reason, sentence, text, title } from '../schemas.ts';

/** Which of a session's documents: the conclusions notice, the minutes, the invitation. */
export const officialDocument = z.enum(['notice', 'minutes', 'invitation']);

/**
 * On whose behalf a signer signs (30/2020/NĐ-CP, Phụ lục I, mục II.7.b): for the collective, in the head's
 * stead, by the head's order, by the head's delegation, or as acting head.
 */
export const signaturePrefix = z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']);

export const signatureDetails = z.object({
  prefix: signaturePrefix.nullable(),
  /** In whose stead: the collective's name after "TM.", the head's office after "KT.", "TL.", "TUQ.". */
  onBehalfOf: title.nullable(),
  office: title.nullable(),
  otherOffice: title.nullable(),
  name: title.nullable(),
});

const number = z.int().positive().max(999_999);

/**
 * What the secretariat adds to a document. None of it can be known from the session: everything is null
 * until somebody says it, and stands as a blank to be filled in by hand.
 */
export const documentDetails = z.object({
  number: number.nullable(),
  /** Day of issue. */
  issuedOn: day.nullable(),
  /** What follows the number, where it is not the body's own: "TB-VPUB". */
  symbol: text(50).nullable(),
  /** Who signs, in what right. Null: as the session names it. */
  signature: signatureDetails.nullable(),
  /** Null: those whom the session names. */
  recipients: z.array(title).max(200).nullable(),
  /** One that an invitation is made out to. Null: everyone who is called to the session. */
  invited: sentence.nullable(),
  /** What those invited should know or bring. */
  notes: passage.nullable(),
});

const of = { document: officialDocument };

export const documentCommands = {
  /** What is known before the issue; `version` is the one that the writer had before the eyes, 0 at first. */
  prepareDocument: documentDetails.extend({ ...of, version: z.int().nonnegative() }),
  issueDocument: documentDetails.extend({ ...of, number, issuedOn: day }),
  /** Opens an issued document for a new version that will replace it. */
  reviseDocument: z.object({ ...of, reason }),
};

export type DocumentCommand = MessageOf<typeof documentCommands>;
