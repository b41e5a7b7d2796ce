import { openObstacles } from '@diemcau/shared/session/obstacles/lists';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionState } from '../../session/useSession.ts';
import { classes } from '../../ui/classes.ts';
import { type TabItem, Tabs } from '../../ui/Tabs/Tabs.tsx';
import { AgendaPanel } from './agenda/AgendaPanel.tsx';
import { agendaTexts } from './agenda/agendaTexts.ts';
import styles from './Chair.module.css';
import { chairTexts } from './chairTexts.ts';
import { ConclusionsPanel } from './conclusions/ConclusionsPanel.tsx';
import { conclusionTexts } from './conclusions/conclusionTexts.ts';
import { DirectivesPanel } from './directives/DirectivesPanel.tsx';
import { directiveTexts } from './directives/directiveTexts.ts';
import { MessagesPanel } from './messages/MessagesPanel.tsx';
import { ObstaclesPanel } from './obstacles/ObstaclesPanel.tsx';
import { tableTexts } from './table/tableTexts.ts';
import { VotesPanel } from './votes/VotesPanel.tsx';
import { voteTexts } from './votes/voteTexts.ts';

export type SideTab = 'obstacles' | 'agenda' | 'directives' | 'votes' | 'conclusions' | 'messages';

interface SideTabsProps {
  readonly selected: SideTab;
  readonly onSelect: (tab: SideTab) => void;
}

/** What surrounds the thing on the table, one at a time. */
export function SideTabs({ selected, onSelect }: SideTabsProps) {
  const unread = useUnread(selected === 'messages');
  const open = useSessionState(({ obstacles }) => openObstacles(obstacles).length);
  const directives = useSessionState((state) => state.directives.order.length);
  const proposals = useSessionState(
    ({ agenda }) =>
      Object.values(agenda.proposals).filter(({ status }) => status === 'submitted').length,
  );
  const chair = useTexts(chairTexts);
  const words = {
    obstacles: useTexts(tableTexts).list,
    agenda: useTexts(agendaTexts).agenda,
    directives: useTexts(directiveTexts).directives,
    votes: useTexts(voteTexts).votes,
    conclusions: useTexts(conclusionTexts).conclusions,
    messages: chair.messages,
  };
  const counted = (count: number) => (count === 0 ? {} : { count });
  const tabs: readonly (TabItem & { readonly id: SideTab })[] = [
    {
      id: 'obstacles',
      label: words.obstacles,
      ...counted(open),
      content: <ObstaclesPanel />,
    },
    { id: 'agenda', label: words.agenda, ...counted(proposals), content: <AgendaPanel /> },
    {
      id: 'directives',
      label: words.directives,
      ...counted(directives),
      content: <DirectivesPanel />,
    },
    { id: 'votes', label: words.votes, content: <VotesPanel /> },
    { id: 'conclusions', label: words.conclusions, content: <ConclusionsPanel /> },
    { id: 'messages', label: words.messages, ...counted(unread), content: <MessagesPanel /> },
  ];
  return (
    <section className={classes(styles.panel, styles.tabs)} aria-label={chair.tabs}>
      <Tabs
        label={chair.tabs}
        tabs={tabs}
        selected={selected}
        onSelect={(id) => {
          const tab = tabs.find((each) => each.id === id);
          if (tab !== undefined) onSelect(tab.id);
        }}
      />
    </section>
  );
}

/** Messages that came since the channel was last in sight. */
function useUnread(isInSight: boolean): number {
  const list = useSessionState(({ messages }) => messages.list);
  const newest = list.at(-1)?.seq ?? 0;
  const [seen, setSeen] = useState(newest);
  if (isInSight && seen !== newest) setSeen(newest);
  return list.filter(({ seq }) => seq > seen).length;
}
