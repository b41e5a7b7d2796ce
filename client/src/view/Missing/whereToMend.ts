import type { MissingItem } from '@diemcau/shared/drafting/missingItem';
import type { MissingCode } from '@diemcau/shared/drafting/missingWords';
import { paths } from '../../app/paths.ts';

/** Where what is missing is filled in. */
export type MendingPlace = 'entry' | 'drafting' | 'details' | 'issue' | 'preparation' | 'session';

const PLACES: Readonly<Record<MissingCode, MendingPlace | null>> = {
  noNumber: 'issue',
  noIssueDay: 'issue',
  noDocumentPlace: 'preparation',
  noSigner: 'details',
  noRecipients: 'details',
  noChair: 'preparation',
  noConclusions: 'drafting',
  notApproved: 'drafting',
  noSource: 'entry',
  sourceChanged: 'entry',
  noticeDue: null,
  noticeLate: null,
  noSecretary: 'preparation',
  noBeginning: 'session',
  noEnd: 'session',
  noPlace: 'preparation',
  nobodyPresent: 'session',
  presentNotNamed: 'session',
  opinionNotNoted: 'session',
  noVoteResult: 'session',
  noTime: 'preparation',
  nobodyInvited: 'details',
  noAgenda: 'preparation',
};

/** Null where there is nothing to fill in: a day that must be kept. */
export const mendedAt = ({ code }: MissingItem): MendingPlace | null => PLACES[code];

/** What the page's address ends in, so that the entry is brought into sight there. */
export const ENTRY_ANCHOR = 'doan-';
/** Opens the form of the document's details, and the question of its issue. */
export const DETAILS_ANCHOR = 'chi-tiet';
export const ISSUE_ANCHOR = 'ban-hanh';

export function addressOf(item: MissingItem, place: MendingPlace, sessionId: string): string {
  switch (place) {
    case 'entry':
      return `${paths.drafting(sessionId)}#${ENTRY_ANCHOR}${item.target?.id ?? ''}`;
    case 'drafting':
      return paths.drafting(sessionId);
    case 'details':
      return `${paths.record(sessionId)}#${DETAILS_ANCHOR}`;
    case 'issue':
      return `${paths.record(sessionId)}#${ISSUE_ANCHOR}`;
    case 'preparation':
      return paths.preparation(sessionId);
    case 'session':
      return paths.session(sessionId);
    default:
      return place satisfies never;
  }
}
