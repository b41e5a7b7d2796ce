import type { RecordDocument } from '@diemcau/shared/record/model';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import { isOfficer, type SessionCaller } from './guards.ts';

/**
 * Up to which event the caller may read the record. Officers read all of it at any time. The others read what
 * the chair has approved, and no draft that came before it; and a document that was issued as it was issued,
 * also while a version that replaces it is being written.
 */
export function readableUpTo(
  caller: SessionCaller,
  wanted: number | undefined,
  document: RecordDocument | null,
): Outcome<number> {
  const { seq, state } = caller.session;
  const upTo = wanted ?? seq;
  if (upTo > seq) return refuse('notFound', 'upTo');
  if (isOfficer(caller)) return done(upTo);
  const issues = document === null ? [] : state.documents[document].issues;
  if (issues.some((issue) => issue.seq === wanted)) return done(upTo);
  const approved = state.conclusions.versions.findLast(({ approvedAt }) => approvedAt !== null);
  if (state.conclusions.status === 'approved' && approved !== undefined) {
    return upTo < approved.seq ? refuse('notNow', 'upTo') : done(upTo);
  }
  const last = wanted === undefined ? issues.at(-1) : undefined;
  return last === undefined ? refuse('notNow') : done(last.seq);
}
