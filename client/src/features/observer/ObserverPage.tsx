import { ClipboardList, MessageSquareWarning } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { openVote, standingObstacles } from '../../session/selectors.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { StagePlace } from '../../stage/StagePlace.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { type TabItem, Tabs } from '../../ui/Tabs/Tabs.tsx';
import { AgendaList } from '../../view/Agenda/AgendaList.tsx';
import { ApprovedConclusions } from '../../view/Conclusions/ApprovedConclusions.tsx';
import { allDirectives, DirectiveList } from '../../view/Directive/DirectiveList.tsx';
import { MessageList } from '../../view/Messages/MessageList.tsx';
import { NowPanel } from '../../view/Now/NowPanel.tsx';
import { ObstacleBrowser } from '../../view/ObstacleBrowser/ObstacleBrowser.tsx';
import { SessionShell } from '../../view/SessionShell/SessionShell.tsx';
import { VoteCount } from '../../view/VoteCount/VoteCount.tsx';
import styles from './Observer.module.css';
import { observerTexts } from './observerTexts.ts';

/** The page of an observer: the session as everyone sees it, to watch. */
export function ObserverPage() {
  const texts = useTexts(observerTexts);
  const words = useTexts(sessionWords);
  const { role } = useParty();
  const [selected, setSelected] = useState('agenda');
  const state = useSessionState((whole) => whole);
  const vote = useSessionState(openVote);
  return (
    <SessionShell role={words.role[role]}>
      <p className={styles.watching}>{texts.watching}</p>
      <NowPanel state={state} stage={<StagePlace shape="wide" />} />
      {vote === null ? null : <VoteCount vote={vote} />}
      <Tabs label={texts.tabs} tabs={useTabs()} selected={selected} onSelect={setSelected} />
    </SessionShell>
  );
}

function useTabs(): readonly TabItem[] {
  const texts = useTexts(observerTexts);
  const state = useSessionState((whole) => whole);
  const obstacles = useSessionState(standingObstacles);
  const directives = useSessionState(allDirectives);
  return [
    { id: 'agenda', label: texts.agenda, content: <AgendaList state={state} /> },
    {
      id: 'obstacles',
      label: texts.obstacles,
      count: obstacles.length,
      content: (
        <ObstacleBrowser
          state={state}
          label={texts.obstacles}
          obstacles={obstacles}
          empty={<EmptyState icon={MessageSquareWarning} title={texts.noObstacles} />}
        />
      ),
    },
    {
      id: 'directives',
      label: texts.directives,
      count: directives.length,
      content:
        directives.length === 0 ? (
          <EmptyState icon={ClipboardList} title={texts.noDirectives} />
        ) : (
          <DirectiveList state={state} label={texts.directives} directives={directives} />
        ),
    },
    {
      id: 'conclusions',
      label: texts.conclusions,
      content: <ApprovedConclusions state={state} />,
    },
    {
      id: 'messages',
      label: texts.messages,
      content: <MessageList state={state} channel="all" label={texts.messages} />,
    },
  ];
}
