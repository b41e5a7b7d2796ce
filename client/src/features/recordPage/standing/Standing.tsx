import { missingFor } from '@diemcau/shared/drafting/missingFor';
import type { RecordDocument } from '@diemcau/shared/record/model';
import { documentStatus, replacedIssue } from '@diemcau/shared/session/documents/status';
import type { SessionState } from '@diemcau/shared/session/state';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useParty, useSessionId, useSessionState } from '../../../session/useSession.ts';
import { Disclosure } from '../../../ui/Disclosure/Disclosure.tsx';
import { MissingList } from '../../../view/Missing/MissingList.tsx';
import { Issues } from './Issues.tsx';
import { numberAndDay } from './issueWords.ts';
import styles from './Standing.module.css';
import { StandingActs } from './StandingActs.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import { standingTexts } from './standingTexts.ts';

interface StandingProps {
  readonly document: RecordDocument;
  /** The document in sight has become another one. */
  readonly onChanged: () => void;
}

/** Where a document stands between draft and issue, what takes it further, and what was issued of it. */
export function Standing({ document, onChanged }: StandingProps) {
  const texts = useTexts(standingTexts);
  const state = useSessionState((whole) => whole);
  const { audience } = useParty();
  const isOfficer = audience === 'officers';
  const status = documentStatus(state, document);
  const replaced = replacedIssue(state, document);
  const { revisions } = state.documents[document];
  const reason =
    document === 'notice' && state.conclusions.status !== 'approved'
      ? state.conclusions.revisions.at(-1)?.reason
      : revisions.at(-1)?.reason;
  const missing = useMemo(
    () => (isOfficer && status !== 'issued' ? missingFor(document, state) : []),
    [isOfficer, status, document, state],
  );
  return (
    <section aria-label={texts.standing} className={styles.standing}>
      <StandingBadge state={state} document={document} />
      {replaced === null || status === 'issued' ? null : (
        <p className={styles.small}>
          {texts.willReplace(...numberAndDay(replaced.details))}
          {reason === undefined ? null : (
            <>
              {' '}
              {texts.because} <span lang="vi">{reason}</span>
            </>
          )}
        </p>
      )}
      {isOfficer && document === 'notice' ? <Returned state={state} /> : null}
      {isOfficer ? <StandingActs state={state} document={document} onChanged={onChanged} /> : null}
      {missing.length === 0 ? null : (
        <div className={styles.missingBelow}>
          <Disclosure title={texts.missing} count={missing.length} level={2}>
            <MissingList items={missing} />
          </Disclosure>
        </div>
      )}
      <Issues state={state} document={document} />
    </section>
  );
}

/** What the chair said when the draft came back, or that the chair has it now. */
function Returned({ state: { conclusions } }: { readonly state: SessionState }) {
  const texts = useTexts(standingTexts);
  const sessionId = useSessionId();
  if (conclusions.status === 'presented') {
    return (
      <p className={styles.small}>
        {texts.toChair} <Link to={paths.session(sessionId)}>{texts.openSession}</Link>
      </p>
    );
  }
  const remarks = Object.values(conclusions.entries).filter(({ comment }) => comment !== null);
  if (conclusions.comment === null && remarks.length === 0) return null;
  return (
    <p className={styles.small}>
      {conclusions.comment === null ? null : <q lang="vi">{conclusions.comment}</q>}{' '}
      {remarks.length === 0 ? null : texts.remarks(remarks.length)}{' '}
      <Link to={paths.drafting(sessionId)}>{texts.toDrafting}</Link>
    </p>
  );
}
