import { MonitorCheck, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { useSessionId } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { SessionShell } from '../../view/SessionShell/SessionShell.tsx';
import { Board } from './Board.tsx';
import { noSignals, type StageSignals } from './board.ts';
import { MediaNotice } from './MediaNotice.tsx';
import styles from './Technician.module.css';
import { technicianTexts } from './technicianTexts.ts';
import { useTechnicianStage } from './useTechnicianStage.ts';

/** Who keeps pictures and sound going: every point's link, its microphone, and the way to mute it. */
export function TechnicianPage() {
  const texts = useTexts(technicianTexts);
  const sessionId = useSessionId();
  const media = useMediaState();
  const [signals, setSignals] = useState<StageSignals>(noSignals);
  return (
    <SessionShell role={texts.page}>
      <div className={styles.page}>
        <div className={styles.heading}>
          <h1>{texts.title}</h1>
          {media?.state === 'ready' ? (
            <ButtonLink to={paths.deviceCheck(sessionId)} icon={MonitorCheck}>
              {texts.ownDevices}
            </ButtonLink>
          ) : null}
        </div>
        <MediaNotice media={media} />
        {media?.state === 'ready' ? <OnStage onSignals={setSignals} /> : null}
        <Board signals={signals} />
      </div>
    </SessionShell>
  );
}

interface OnStageProps {
  readonly onSignals: (signals: StageSignals) => void;
}

function OnStage({ onSignals }: OnStageProps) {
  const texts = useTexts(technicianTexts);
  const { TechnicianStage, hasFailed, retry } = useTechnicianStage();
  if (TechnicianStage !== null) return <TechnicianStage onSignals={onSignals} />;
  if (!hasFailed) return <p className={styles.soft}>{texts.joining}</p>;
  return (
    <div role="alert" className={styles.notice}>
      <p>{texts.noStage}</p>
      <Button icon={RotateCw} onPress={retry}>
        {texts.retry}
      </Button>
    </div>
  );
}
