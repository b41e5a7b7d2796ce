import { useTexts } from '../i18n/texts.ts';
import { useStage } from '../media/useStage.ts';
import { useParty, useSessionState } from '../session/useSession.ts';
import { SoundBlocked } from './devices/SoundBlocked.tsx';
import styles from './HallStage.module.css';
import { hallSeat } from './layout/arrange.ts';
import { useActiveSeat, useSeats } from './layout/useSeats.ts';
import { StageStatus } from './place/StageStatus.tsx';
import { stageTexts } from './stageTexts.ts';
import { Tile } from './tile/Tile.tsx';

/**
 * For the projector: the one picture that matters while the session runs. Who is seen stands
 * in the screen's own words above it.
 */
export function HallStage() {
  const texts = useTexts(stageTexts);
  const { party } = useParty();
  const seats = useSeats();
  const activeKey = useActiveSeat();
  const isOpen = useSessionState(({ lifecycle }) => lifecycle.phase === 'open');
  const hasFailed = useStage(({ status }) => status === 'failed');
  const isBlocked = useStage(({ soundBlocked }) => soundBlocked);
  const seat = isOpen ? hallSeat(seats, { pointId: party.pointId, activeKey }) : null;
  // Without a picture the screen's words alone are more than a tile that repeats them.
  const shown = seat?.pictureId == null ? null : seat;
  return (
    <>
      {shown !== null || hasFailed || isBlocked ? (
        <section className={styles.hall} aria-label={texts.stage}>
          {hasFailed ? <StageStatus /> : null}
          <div className={styles.sound}>
            <SoundBlocked place="hall" isBare />
          </div>
          {shown === null ? null : (
            <div className={styles.picture}>
              <Tile seat={shown} size="large" hasPlate={false} />
            </div>
          )}
        </section>
      ) : null}
    </>
  );
}
