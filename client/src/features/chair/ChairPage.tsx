import { memo, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { obstacleOnTable } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { StagePlace } from '../../stage/StagePlace.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { CurrentItem } from '../../view/CurrentItem/CurrentItem.tsx';
import { SessionShell } from '../../view/SessionShell/SessionShell.tsx';
import { TakenOverNow } from '../../view/TakenOver/TakenOver.tsx';
import { NextAct } from './agenda/NextAct.tsx';
import styles from './Chair.module.css';
import { ChairDialogs } from './ChairDialogs.tsx';
import { chairTexts } from './chairTexts.ts';
import { ConclusionsNotice } from './conclusions/ConclusionsNotice.tsx';
import { type ChairDialog, ChairDialogContext } from './dialogs.ts';
import { QueuePanel } from './floor/QueuePanel.tsx';
import { SpeakerPanel } from './floor/SpeakerPanel.tsx';
import { SpeakingTimeContext } from './floor/speakingTime.ts';
import { useFloorActs } from './floor/useFloorActs.ts';
import { PhaseActs } from './phase/PhaseActs.tsx';
import { type SideTab, SideTabs } from './SideTabs.tsx';
import { TablePanel } from './table/TablePanel.tsx';
import { useOutcome } from './table/useOutcome.ts';
import { useChairKeys } from './useChairKeys.ts';
import { OpenVotePanel } from './votes/OpenVotePanel.tsx';

const DEFAULT_SPEAKING_TIME = 300;

/** One screen to run the session: what is on, who speaks, what is on the table; the rest around it. */
export function ChairPage() {
  const [dialog, setDialog] = useState<ChairDialog | null>(null);
  const [seconds, setSeconds] = useState<number | null>(DEFAULT_SPEAKING_TIME);
  const speakingTime = useMemo(() => ({ seconds, choose: setSeconds }), [seconds]);
  const texts = useTexts(chairTexts);
  return (
    <ChairDialogContext value={setDialog}>
      <SpeakingTimeContext value={speakingTime}>
        <SessionShell role={texts.page} width="full" acts={<PhaseActs />}>
          <Conduct open={setDialog} />
        </SessionShell>
        <ChairDialogs dialog={dialog} onClose={() => setDialog(null)} />
      </SpeakingTimeContext>
    </ChairDialogContext>
  );
}

function Conduct({ open }: { readonly open: (dialog: ChairDialog) => void }) {
  const state = useSessionState((whole) => whole);
  const [tab, setTab] = useState<SideTab>('obstacles');
  const obstacle = obstacleOnTable(state);
  const outcome = useOutcome(obstacle);
  const floor = useFloorActs();
  const act = useChairKeys({
    floor,
    outcome,
    obstacle,
    open,
    onSearch: () => {
      setTab('obstacles');
      requestAnimationFrame(() => document.getElementById('chair-obstacle-search')?.focus());
    },
  });
  return (
    <div className={styles.page}>
      <div className={styles.item}>
        <CurrentItem state={state} acts={<NextAct />} />
        <TakenOverNow state={state} />
        <RefusalNote act={act} />
        <RefusalNote act={floor.act} />
      </div>
      <ConclusionsNotice />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Hearing />
          <TablePanel form={outcome} />
        </div>
        <Side tab={tab} onTab={setTab} />
      </div>
    </div>
  );
}

// These stand still while the chair writes a remark on what is on the table.
const Hearing = memo(function Hearing() {
  return (
    <>
      <div className={styles.pictures}>
        {/* "m" gives the floor to the next one on this page. */}
        <StagePlace shape="page" microphoneKey="t" />
      </div>
      <OpenVotePanel />
      <SpeakerPanel />
    </>
  );
});

interface SideProps {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
}

const Side = memo(function Side({ tab, onTab }: SideProps) {
  return (
    <div className={styles.side}>
      <QueuePanel />
      <SideTabs selected={tab} onSelect={onTab} />
    </div>
  );
});
