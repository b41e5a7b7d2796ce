import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { approvedVersion } from '@diemcau/shared/session/documents/status';
import type { SessionState } from '@diemcau/shared/session/state';

/** Why the document cannot be issued yet; null where it can. The same that the server refuses by (DOC-2). */
export function unripeBecause(
  state: SessionState,
  document: OfficialDocument,
): RejectionCode | null {
  const { phase } = state.lifecycle;
  switch (document) {
    case 'notice':
      return approvedVersion(state) === null ? 'conclusionsNotApproved' : null;
    case 'minutes':
      return phase === 'adjourned' ? null : 'sessionNotAdjourned';
    case 'invitation':
      return phase === 'scheduled' ? null : 'sessionBegun';
    default:
      return document satisfies never;
  }
}
