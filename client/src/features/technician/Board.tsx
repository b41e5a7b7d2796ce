import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionState } from '../../session/useSession.ts';
import { type TabItem, Tabs } from '../../ui/Tabs/Tabs.tsx';
import { AgendaList } from '../../view/Agenda/AgendaList.tsx';
import { NowPanel } from '../../view/Now/NowPanel.tsx';
import type { StageSignals } from './board.ts';
import { CheckList } from './CheckList.tsx';
import { LinkBoard } from './LinkBoard.tsx';
import styles from './Technician.module.css';
import { technicianTexts } from './technicianTexts.ts';
import { useBoard } from './useBoard.ts';

/** What a technician watches: the links of all points, the checks before the opening, the session itself. */
export function Board({ signals }: { readonly signals: StageSignals }) {
  const texts = useTexts(technicianTexts);
  const { rows, checks, since } = useBoard(signals);
  const isBefore = useSessionState(
    ({ lifecycle: { phase } }) => phase === 'none' || phase === 'scheduled',
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const links: TabItem = {
    id: 'links',
    label: texts.linksTab,
    content: <LinkBoard rows={rows} isMeasured={signals.quality !== null} />,
  };
  const session: TabItem = { id: 'session', label: texts.sessionTab, content: <SessionTab /> };
  const tabs: readonly TabItem[] = isBefore
    ? [
        {
          id: 'checks',
          label: texts.checksTab,
          content: <CheckList checks={checks} since={since} />,
        },
        links,
        session,
      ]
    : [links, session];
  const selected = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <Tabs label={texts.tabs} tabs={tabs} selected={selected?.id ?? 'links'} onSelect={setChosen} />
  );
}

function SessionTab() {
  const state = useSessionState((whole) => whole);
  return (
    <div className={styles.session}>
      <NowPanel state={state} />
      <AgendaList state={state} />
    </div>
  );
}
