import { ToAnswer, toAnswer } from '../../delegation/answer/ToAnswer.tsx';
import { DelegationPage } from '../../delegation/DelegationPage.tsx';
import { useDelegationTabs } from '../../delegation/delegationTabs.tsx';
import { FiguresPanel, ownFigures } from '../../delegation/figures/FiguresPanel.tsx';
import { pageTexts } from '../../delegation/pageTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';

/** The page of an agency: what waits for its answer first, its figures, and all that a point has. */
export function AgencyPage() {
  const texts = useTexts(pageTexts);
  const words = useTexts(sessionWords);
  const { party } = useParty();
  const waiting = useSessionState((state) => toAnswer(state, party).length);
  const figures = useSessionState(
    (state) => ownFigures(state, party).filter(({ withdrawn }) => withdrawn === null).length,
  );
  const tabs = useDelegationTabs();
  return (
    <DelegationPage
      role={words.role.agency}
      tabs={[
        { id: 'to-answer', label: texts.toAnswer, count: waiting, content: <ToAnswer /> },
        { id: 'figures', label: texts.figures, count: figures, content: <FiguresPanel /> },
        ...tabs,
      ]}
    />
  );
}
