import type { SessionState } from '../state.ts';
import type { DocumentDetails, DocumentIssue, OfficialDocument } from './state.ts';

/** Where a document stands. Only the notice is laid before the chair and approved before it is issued. */
export type DocumentStatus = 'draft' | 'presented' | 'approved' | 'issued';

/** The issue that counts; null before the first, and while a version that replaces it is being written. */
export function issueInForce(
  state: SessionState,
  document: OfficialDocument,
): DocumentIssue | null {
  const { issues, revisions } = state.documents[document];
  const last = issues.at(-1);
  if (last === undefined || (revisions.at(-1)?.seq ?? 0) > last.seq) return null;
  return document !== 'notice' || last.conclusionsVersion === approvedVersion(state) ? last : null;
}

/** The version of the conclusions that is approved; null where none is, or it was opened again. */
export function approvedVersion({ conclusions }: SessionState): number | null {
  if (conclusions.status !== 'approved') return null;
  return conclusions.versions.findLast(({ approvedAt }) => approvedAt !== null)?.version ?? null;
}

export function documentStatus(state: SessionState, document: OfficialDocument): DocumentStatus {
  if (issueInForce(state, document) !== null) return 'issued';
  return document === 'notice' ? state.conclusions.status : 'draft';
}

/** What stands in the document: of the issue that counts, else as prepared. */
export const detailsNow = (state: SessionState, document: OfficialDocument): DocumentDetails =>
  issueInForce(state, document)?.details ?? state.documents[document].details;

/** The issue that the document at hand replaces, or will replace; null for the first. */
export function replacedIssue(
  state: SessionState,
  document: OfficialDocument,
): DocumentIssue | null {
  const { issues } = state.documents[document];
  return issues.at(issueInForce(state, document) === null ? -1 : -2) ?? null;
}

/** Every issue of a document, oldest first, with the one that replaced it; null while it counts or none has. */
export const issuesOf = (
  state: SessionState,
  document: OfficialDocument,
): readonly { readonly issue: DocumentIssue; readonly replacedBy: DocumentIssue | null }[] =>
  state.documents[document].issues.map((issue, place, all) => ({
    issue,
    replacedBy: all[place + 1] ?? null,
  }));
