import type { SessionState } from '@diemcau/shared/session/state';
import { CloudOff, VolumeX } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSoundOff } from '../../media/soundPreference.ts';
import { useScreenIsShared } from '../../media/useScreenIsShared.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { useConnection, useSessionState } from '../../session/useSession.ts';
import { StagePlace } from '../../stage/StagePlace.tsx';
import { useServerTime } from '../../ui/Clock/serverTime.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { uiTexts } from '../../ui/uiTexts.ts';
import styles from './Hall.module.css';
import { HallItem } from './HallItem.tsx';
import { HallObstacle, HallObstacleLine } from './HallObstacle.tsx';
import { HallQueue } from './HallQueue.tsx';
import { HallSpeaker } from './HallSpeaker.tsx';
import { HallTools } from './HallTools.tsx';
import { HallVote } from './HallVote.tsx';
import { Intermission } from './Intermission.tsx';
import { screenTexts } from './screenTexts.ts';
import { whatIsShown } from './whatIsShown.ts';

/** For the projector: what is discussed, who speaks, what is on the table, who is next. Nothing to press but its tools. */
export function HallPage() {
  const state = useSessionState((whole) => whole);
  const texts = useTexts(screenTexts);
  const { product } = useTexts(uiTexts);
  const { isLive } = useConnection();
  const [theme, setTheme] = useState<'dark' | 'light'>('dark');
  const page = useRef<HTMLElement>(null);
  const isSharing = useScreenIsShared();
  const isOpen = state.lifecycle.phase === 'open';
  const title = state.lifecycle.details?.title ?? texts.screen;
  return (
    <main
      ref={page}
      className={styles.hall}
      data-scale="hall"
      data-theme={theme}
      data-sharing={isSharing ? 'yes' : 'no'}
    >
      <title>{`${title} · ${texts.screen} · ${product}`}</title>
      {isOpen ? <HallItem state={state} /> : null}
      {isOpen ? <HallSpeaker state={state} /> : null}
      <div className={styles.middle}>
        {/* Stays through a recess: the sound goes on. */}
        <StagePlace shape="hall" />
        {isOpen ? <OnTable state={state} isSharing={isSharing} /> : <Intermission state={state} />}
      </div>
      {isOpen ? <HallQueue state={state} /> : null}
      <div className={styles.corner}>
        {isLive ? null : <StateBadge tone="warning" icon={CloudOff} text={texts.linkLost} />}
        <SoundOffSign />
        <HallTools page={page} onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')} />
      </div>
    </main>
  );
}

function SoundOffSign() {
  const texts = useTexts(screenTexts);
  const isOff = useSoundOff('hall');
  if (useMediaState()?.state !== 'ready' || !isOff) return null;
  return <StateBadge tone="neutral" icon={VolumeX} text={texts.soundIsOff} />;
}

interface OnTableProps {
  readonly state: SessionState;
  /** A document is shown: it needs the room, and the obstacle that it is about shrinks to a line. */
  readonly isSharing: boolean;
}

/** A vote or the obstacle on the table; without either a picture has the room to itself. */
function OnTable({ state, isSharing }: OnTableProps) {
  const now = useServerTime(5_000);
  const shown = whatIsShown(state, now);
  if (shown.vote === null && shown.obstacle === null) return null;
  if (shown.obstacle !== null && isSharing) {
    return <HallObstacleLine state={state} obstacle={shown.obstacle} />;
  }
  return (
    <section className={styles.table}>
      {shown.vote === null ? null : <HallVote vote={shown.vote} />}
      {shown.obstacle === null ? null : <HallObstacle state={state} obstacle={shown.obstacle} />}
    </section>
  );
}
