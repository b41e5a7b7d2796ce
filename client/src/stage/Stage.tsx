import { useMemo, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { usePointQuality } from '../media/usePointQuality.ts';
import { classes } from '../ui/classes.ts';
import { Disclosure } from '../ui/Disclosure/Disclosure.tsx';
import { DeviceBar } from './devices/DeviceBar.tsx';
import { SoundBlocked } from './devices/SoundBlocked.tsx';
import { useLayoutChoice } from './layout/layoutPreference.ts';
import { Pictures } from './Pictures.tsx';
import { StageStatus } from './place/StageStatus.tsx';
import styles from './Stage.module.css';
import { stageTexts } from './stageTexts.ts';
import { WeakLinksContext, weakLinks } from './tile/weakLinks.ts';
import { useStageAnnouncements } from './useStageAnnouncements.ts';
import { useFullScreen } from './window/fullScreen.ts';
import { OwnWindowContext, useOwnWindow } from './window/ownWindow.ts';
import { StageTools } from './window/StageTools.tsx';

export interface StageProps {
  /** `page` beside a role's other work, `wide` where watching is the work, `side` folded up in a column. */
  readonly shape: 'page' | 'wide' | 'side';
  /** The single key of the microphone on this page. */
  readonly microphoneKey: string;
}

/** Pictures, sound and one's own devices, as people see them. Stands inside `OnStage`. */
export function Stage({ shape, microphoneKey }: StageProps) {
  const texts = useTexts(stageTexts);
  const main = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useLayoutChoice();
  const ownWindow = useOwnWindow(main);
  const fullScreen = useFullScreen();
  const quality = usePointQuality();
  const weak = useMemo(() => weakLinks(quality), [quality]);
  useStageAnnouncements();
  const pictures = <Pictures choice={choice} main={main} />;
  return (
    <OwnWindowContext value={ownWindow}>
      <WeakLinksContext value={weak}>
        <section
          className={classes(styles.stage, styles[shape], fullScreen.isFull && styles.full)}
          aria-label={texts.stage}
          data-stage="on"
        >
          <div className={styles.inside}>
            <StageStatus />
            <SoundBlocked place="room" />
            {shape === 'side' ? (
              <Disclosure title={texts.pictures} level={2}>
                {pictures}
              </Disclosure>
            ) : (
              pictures
            )}
            <DeviceBar
              microphoneKey={microphoneKey}
              tools={
                <StageTools
                  choice={choice}
                  onChoose={setChoice}
                  ownWindow={ownWindow}
                  fullScreen={fullScreen}
                />
              }
            />
          </div>
        </section>
      </WeakLinksContext>
    </OwnWindowContext>
  );
}
