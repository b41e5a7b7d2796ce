import type { z } from 'zod';
import type {
  documentDetails,
  officialDocument,
  signatureDetails,
  signaturePrefix,
} from './commands.ts';

export type OfficialDocument = z.infer<typeof officialDocument>;
export type DocumentDetails = z.infer<typeof documentDetails>;
export type SignatureDetails = z.infer<typeof signatureDetails>;
export type SignaturePrefix = z.infer<typeof signaturePrefix>;

export type IssuedDetails = DocumentDetails & {
  number: number;
  issuedOn: string;
  symbol: string;
};

export interface DocumentIssue {
  /** Number of the event that issued it: the issued text is made of the events up to here. */
  seq: number;
  at: number;
  details: IssuedDetails;
  conclusionsVersion: number | null;
}

/** One of the session's documents: what the next issue will say, and what was issued. */
export interface DocumentRecord {
  /** What was prepared; after an issue, what the one that replaces it would start from. */
  details: DocumentDetails;
  /** Counts the preparations. */
  version: number;
  /** Number of the event that gave the details; null before the first. */
  seq: number | null;
  /** Oldest first; each replaces the one before. */
  issues: DocumentIssue[];
  /** When an issued one was opened for a new version, and why. */
  revisions: { seq: number; at: number; reason: string }[];
}

export type Documents = Record<OfficialDocument, DocumentRecord>;

export const NO_DETAILS: Readonly<DocumentDetails> = {
  number: null,
  issuedOn: null,
  symbol: null,
  signature: null,
  recipients: null,
  invited: null,
  notes: null,
};

const emptyRecord = (): DocumentRecord => ({
  details: { ...NO_DETAILS },
  version: 0,
  seq: null,
  issues: [],
  revisions: [],
});

export const emptyDocuments = (): Documents => ({
  notice: emptyRecord(),
  minutes: emptyRecord(),
  invitation: emptyRecord(),
});
