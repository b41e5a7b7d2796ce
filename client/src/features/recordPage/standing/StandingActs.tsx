import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { documentStatus } from '@diemcau/shared/session/documents/status';
import type { SessionState } from '@diemcau/shared/session/state';
import { FileCheck2, FilePlus2, SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { wordingOf } from '../../../session/refusals.ts';
import { useMay } from '../../../session/useCommand.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { DETAILS_ANCHOR, ISSUE_ANCHOR } from '../../../view/Missing/whereToMend.ts';
import { DetailsDialog } from './DetailsDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { ReviseDialog } from './ReviseDialog.tsx';
import { unripeBecause } from './ripeness.ts';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

interface StandingActsProps {
  readonly state: SessionState;
  readonly document: OfficialDocument;
  readonly onChanged: () => void;
}

type Opened = 'details' | 'issue' | 'revise' | null;

/** The secretary's next steps: details, number and issue, and after it the way to a version that replaces it. */
export function StandingActs({ state, document, onChanged }: StandingActsProps) {
  const texts = useTexts(standingTexts);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>(null);
  const mayPrepare = useMay('prepareDocument').allowed;
  const mayIssue = useMay('issueDocument');
  const mayRevise = useMay('reviseDocument');
  const isIssued = documentStatus(state, document) === 'issued';
  const unripe = unripeBecause(state, document);
  const canIssue = mayIssue.allowed && !isIssued && unripe === null;
  useAskedDialog((asked) => {
    if (asked === 'details' && mayPrepare && !isIssued) setOpened('details');
    if (asked === 'issue' && canIssue) setOpened('issue');
  });
  const close = () => setOpened(null);
  const done = () => {
    close();
    onChanged();
  };
  const reason = unripe === null ? mayIssue.reason : wordingOf(unripe)[language];
  const isRevisable = document !== 'invitation' || state.lifecycle.phase === 'scheduled';
  return (
    <div className={styles.acts}>
      {isIssued || !mayPrepare ? null : (
        <Button icon={SlidersHorizontal} onPress={() => setOpened('details')}>
          {texts.details}
        </Button>
      )}
      {isIssued || mayIssue.code === 'forbidden' ? null : (
        <>
          <Button
            kind="primary"
            icon={FileCheck2}
            isDisabled={!canIssue}
            onPress={() => setOpened('issue')}
          >
            {texts.issue}
          </Button>
          {reason === null ? null : <p className={styles.small}>{reason}</p>}
        </>
      )}
      {isIssued && isRevisable && mayRevise.allowed ? (
        <Button icon={FilePlus2} onPress={() => setOpened('revise')}>
          {texts.revise}
        </Button>
      ) : null}
      {opened === 'details' ? (
        <DetailsDialog state={state} document={document} onDone={done} onClose={close} />
      ) : null}
      {opened === 'issue' ? (
        <IssueDialog state={state} document={document} onDone={done} onClose={close} />
      ) : null}
      {opened === 'revise' ? (
        <ReviseDialog document={document} onDone={done} onClose={close} />
      ) : null}
    </div>
  );
}

/** What the page's address asks for, as the list of what is missing does. */
function useAskedDialog(open: (asked: 'details' | 'issue') => void): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (hash === `#${DETAILS_ANCHOR}`) open('details');
    if (hash === `#${ISSUE_ANCHOR}`) open('issue');
  }, [hash, key]);
}
