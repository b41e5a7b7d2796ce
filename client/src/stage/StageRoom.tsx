import { HallStage } from './HallStage.tsx';
import { OnStage } from './keep/OnStage.tsx';
import { Stage, type StageProps } from './Stage.tsx';

export interface StageRoomProps extends Omit<StageProps, 'shape'> {
  readonly shape: StageProps['shape'] | 'hall';
}

/** The stage with what carries it: all that is loaded once a page shows one. */
export function StageRoom({ shape, ...props }: StageRoomProps) {
  return (
    <OnStage place={shape === 'hall' ? 'hall' : 'room'}>
      {shape === 'hall' ? <HallStage /> : <Stage shape={shape} {...props} />}
    </OnStage>
  );
}
