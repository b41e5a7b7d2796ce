import { conclusionSections, entriesOf } from '../session/conclusions/order.ts';
import type { OfficialDocument } from '../session/documents/state.ts';
import { detailsNow } from '../session/documents/status.ts';
import type { SessionState } from '../session/state.ts';
import { formatDay } from '../session/wording/days.ts';
import { missingInMinutes } from './missingInMinutes.ts';
import { type MissingItem, missing, missingIf } from './missingItem.ts';
import { staleSources } from './staleSources.ts';
import { workingDaysAfter } from './workingDays.ts';

const WORKING_DAYS = 5;

/** The day by which the notice goes out (QĐ 45/2018/QĐ-TTg), YYYY-MM-DD; null while the session is not over. */
export const noticeDueDay = ({ lifecycle }: SessionState): string | null =>
  lifecycle.adjournedAt === null ? null : workingDaysAfter(lifecycle.adjournedAt, WORKING_DAYS);

/**
 * What is missing for a lawful document (30/2020/NĐ-CP; QĐ 45/2018/QĐ-TTg: the chair and those present, each
 * speaker's opinion, the results of votes, the conclusions). It refuses nothing: the secretariat decides.
 */
export const missingFor = (
  document: OfficialDocument,
  state: SessionState,
): readonly MissingItem[] => [...ofTheDocument(document, state), ...ofItsContent(document, state)];

function ofTheDocument(document: OfficialDocument, state: SessionState): readonly MissingItem[] {
  const details = detailsNow(state, document);
  const session = state.lifecycle.details;
  const signer =
    document === 'minutes'
      ? session?.chair
      : (session?.issuer ?? session?.concluder ?? session?.chair);
  return [
    ...missingIf(details.number === null, 'noNumber'),
    ...missingIf(details.issuedOn === null, 'noIssueDay'),
    ...missingIf(session?.documentPlace == null, 'noDocumentPlace'),
    ...missingIf((details.signature?.name ?? signer?.name) === undefined, 'noSigner'),
    ...missingIf(details.recipients?.length === 0, 'noRecipients'),
    ...missingIf(session?.chair == null, 'noChair'),
  ];
}

function ofItsContent(document: OfficialDocument, state: SessionState): readonly MissingItem[] {
  switch (document) {
    case 'notice':
      return [...ofConclusions(state), ...ofItsTime(state)];
    case 'minutes':
      return [...missingInMinutes(state), ...ofConclusions(state)];
    case 'invitation':
      return ofInvitation(state);
    default:
      return document satisfies never;
  }
}

function ofConclusions(state: SessionState): readonly MissingItem[] {
  const { conclusions } = state;
  if (conclusions.order.length === 0) return [missing('noConclusions')];
  const entries = conclusionSections.flatMap((section) => entriesOf(conclusions, section));
  return [
    ...missingIf(conclusions.status !== 'approved', 'notApproved'),
    ...entries.flatMap((entry) => {
      const target = { kind: 'entry' as const, id: entry.entryId };
      if (entry.sources.length === 0) return [missing('noSource', entry.text, target)];
      const isStale = staleSources(entry, state).length > 0;
      return isStale ? [missing('sourceChanged', entry.text, target)] : [];
    }),
  ];
}

function ofItsTime(state: SessionState): readonly MissingItem[] {
  const due = noticeDueDay(state);
  if (due === null) return [];
  const { issuedOn } = detailsNow(state, 'notice');
  if (issuedOn === null) return [missing('noticeDue', formatDay(due))];
  return issuedOn > due ? [missing('noticeLate', formatDay(due))] : [];
}

function ofInvitation(state: SessionState): readonly MissingItem[] {
  const { lifecycle, attendance, agenda } = state;
  const online = Object.values(attendance.points).some(({ kind }) => kind === 'member');
  const invited = detailsNow(state, 'invitation').invited;
  return [
    ...missingIf(lifecycle.details?.startsAt == null, 'noTime'),
    ...missingIf(lifecycle.details?.place == null && !online, 'noPlace'),
    ...missingIf(invited === null && attendance.pointOrder.length === 0, 'nobodyInvited'),
    ...missingIf(agenda.itemOrder.length === 0, 'noAgenda'),
  ];
}
