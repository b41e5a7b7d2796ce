import { ownUnits } from '@diemcau/shared/session/voice';
import { useTexts } from '../i18n/texts.ts';
import { useParty, useSessionState } from '../session/useSession.ts';
import type { TabItem } from '../ui/Tabs/Tabs.tsx';
import { AgendaList } from '../view/Agenda/AgendaList.tsx';
import { ApprovedConclusions } from '../view/Conclusions/ApprovedConclusions.tsx';
import { directivesOf } from '../view/Directive/DirectiveList.tsx';
import { DirectivesPanel } from './DirectivesPanel.tsx';
import { MessagesPanel } from './messages/MessagesPanel.tsx';
import { OthersObstacles } from './obstacle/OthersObstacles.tsx';
import { OwnObstacles } from './obstacle/OwnObstacles.tsx';
import { othersObstacles, ownObstacles } from './obstacle/ownership.ts';
import { pageTexts } from './pageTexts.ts';
import { OwnAgendaProposals } from './proposals/OwnAgendaProposals.tsx';
import { OwnSolutions } from './proposals/OwnSolutions.tsx';
import { PastVotes } from './vote/VotePanel.tsx';

/** The tabs that every delegation has, in their order; an agency puts more before them. */
export function useDelegationTabs(): readonly TabItem[] {
  const texts = useTexts(pageTexts);
  const { party } = useParty();
  const own = useSessionState(
    (state) => ownObstacles(state, party).filter(({ withdrawn }) => withdrawn === null).length,
  );
  const others = useSessionState((state) => othersObstacles(state, party).length);
  const directives = useSessionState(
    (state) =>
      directivesOf(state, ownUnits(state, party)).filter(({ withdrawn }) => withdrawn === null)
        .length,
  );
  const messages = useSessionState(
    (state) => state.messages.list.filter(({ channel }) => channel === 'all').length,
  );
  return [
    { id: 'own', label: texts.own, count: own, content: <Own /> },
    { id: 'others', label: texts.others, count: others, content: <OthersObstacles /> },
    { id: 'directives', label: texts.directives, count: directives, content: <DirectivesPanel /> },
    { id: 'agenda', label: texts.agenda, content: <AgendaPanel /> },
    { id: 'conclusions', label: texts.conclusions, content: <ConclusionsPanel /> },
    { id: 'messages', label: texts.messages, count: messages, content: <MessagesPanel /> },
  ];
}

function Own() {
  return (
    <>
      <OwnObstacles />
      <OwnSolutions />
    </>
  );
}

function AgendaPanel() {
  const state = useSessionState((whole) => whole);
  return (
    <>
      <AgendaList state={state} />
      <OwnAgendaProposals />
    </>
  );
}

function ConclusionsPanel() {
  const state = useSessionState((whole) => whole);
  return (
    <>
      <ApprovedConclusions state={state} />
      <PastVotes />
    </>
  );
}
