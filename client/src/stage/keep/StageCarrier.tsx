import { useContext, useEffect, useState } from 'react';
import { openStage } from '../../media/openStage.ts';
import { StageContext } from '../../media/StageContext.ts';
import { StageSound } from '../../media/StageSound.tsx';
import { useLiveSession } from '../../session/sessionContext.ts';
import { CarriedOn } from './CarriedOn.tsx';
import type { CarrierProps } from './keeper.ts';

/** Carries the stage above the pages and plays its sound; where the page shows no stage, a line stands for it. */
export function StageCarrier({ place, isShown, onStage }: CarrierProps) {
  const session = useLiveSession();
  const [opened] = useState(openStage);
  useEffect(() => {
    const stop = opened.live(session);
    onStage(opened.stage);
    return () => {
      onStage(null);
      stop();
    };
  }, [opened, session, onStage]);
  // Known to the pages, and so to what stands here, one render later.
  if (useContext(StageContext) !== opened.stage) return null;
  return (
    <>
      <StageSound place={place} />
      {isShown ? null : <CarriedOn place={place} />}
    </>
  );
}
