import { useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { OwnMicrophone } from '../microphone/OwnMicrophone.tsx';
import { useMay } from '../session/useCommand.ts';
import { useSessionState } from '../session/useSession.ts';
import { StagePlace } from '../stage/StagePlace.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { type TabItem, Tabs } from '../ui/Tabs/Tabs.tsx';
import { NowPanel } from '../view/Now/NowPanel.tsx';
import { SessionShell } from '../view/SessionShell/SessionShell.tsx';
import styles from './DelegationPage.module.css';
import { FloorPanel } from './floor/FloorPanel.tsx';
import { FormsProvider } from './forms/FormsProvider.tsx';
import { useOpenForm } from './forms/opened.ts';
import { ObstacleActs } from './obstacle/ObstacleActs.tsx';
import { RaiseButton } from './obstacle/OwnObstacles.tsx';
import { OutboxPanel } from './outbox/OutboxPanel.tsx';
import { pageTexts } from './pageTexts.ts';
import { emptyAgendaProposal } from './proposals/agendaProposalForm.ts';
import { proposalTexts } from './proposals/proposalTexts.ts';
import { emptySolution } from './proposals/solutionForm.ts';
import { RoomPanel } from './room/RoomPanel.tsx';
import { VotePanel } from './vote/VotePanel.tsx';

interface DelegationPageProps {
  /** What this page is, for the window's title. */
  readonly role: string;
  /** The first is open at the beginning. */
  readonly tabs: readonly TabItem[];
}

/** The page of whoever speaks for a room: what is going on, the floor, what is sent, what became of it. */
export function DelegationPage({ role, tabs }: DelegationPageProps) {
  const texts = useTexts(pageTexts);
  const [selected, setSelected] = useState(tabs[0]?.id ?? '');
  const state = useSessionState((whole) => whole);
  return (
    <SessionShell role={role}>
      <FormsProvider>
        <div className={styles.page}>
          <div className={styles.main}>
            <NowPanel
              state={state}
              stage={<StagePlace shape="page" />}
              actsOf={(obstacle) => <ObstacleActs obstacle={obstacle} />}
            />
            <VotePanel />
            <OutboxPanel />
          </div>
          <aside className={styles.side}>
            <FloorPanel />
            <OwnMicrophone />
            <SendButtons />
          </aside>
          <div className={styles.tabs}>
            <Tabs label={texts.tabs} tabs={tabs} selected={selected} onSelect={setSelected} />
          </div>
          <div className={styles.room}>
            <RoomPanel />
          </div>
        </div>
      </FormsProvider>
    </SessionShell>
  );
}

function SendButtons() {
  const texts = useTexts(pageTexts);
  const proposals = useTexts(proposalTexts);
  const open = useOpenForm();
  const mayPropose = useMay('submitAgendaProposal');
  const maySolve = useMay('proposeSolution');
  if (!mayPropose.allowed && !maySolve.allowed) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, not fields of one form
    <div role="group" aria-label={texts.acts} className={styles.acts}>
      <RaiseButton />
      <Button
        isWide
        isDisabled={!mayPropose.allowed}
        onPress={() => open({ kind: 'agendaProposal', start: emptyAgendaProposal, replaces: null })}
      >
        {proposals.agendaAct}
      </Button>
      <Button
        isWide
        isDisabled={!maySolve.allowed}
        onPress={() =>
          open({ kind: 'solution', solutionId: null, start: emptySolution, replaces: null })
        }
      >
        {proposals.solutionAct}
      </Button>
    </div>
  );
}
