import { useEffect } from 'react';
import { usePointQuality } from '../../media/usePointQuality.ts';
import { useStage } from '../../media/useStage.ts';
import { OnStage } from '../../stage/keep/OnStage.tsx';
import { Stage } from '../../stage/Stage.tsx';
import { noSignals, type StageSignals } from './board.ts';

export interface TechnicianStageProps {
  readonly onSignals: (signals: StageSignals) => void;
}

/** The technician's place on the stage: hears everything, is measured with the others, and tells the board. */
export function TechnicianStage({ onSignals }: TechnicianStageProps) {
  return (
    <OnStage place="room">
      <SignalReport onSignals={onSignals} />
      <Stage shape="side" microphoneKey="m" />
    </OnStage>
  );
}

/** Hands on what the stage knows of every point; draws nothing. Stands inside `OnStage`. */
export function SignalReport({ onSignals }: TechnicianStageProps) {
  const quality = usePointQuality();
  const voices = useStage((stage) => stage.voices);
  const tiles = useStage((stage) => stage.tiles);
  const speakers = useStage((stage) => stage.speakers);
  useEffect(
    () => onSignals({ quality, voices, tiles, speakers }),
    [onSignals, quality, voices, tiles, speakers],
  );
  useEffect(() => () => onSignals(noSignals), [onSignals]);
  return null;
}
