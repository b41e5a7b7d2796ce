import { StageProvider } from '../media/StageProvider.tsx';
import { HallStage } from './HallStage.tsx';
import { Stage, type StageProps } from './Stage.tsx';

export interface StageRoomProps extends Omit<StageProps, 'shape'> {
  readonly shape: StageProps['shape'] | 'hall';
}

/** The stage with its connection: all that is loaded once a page shows one. */
export function StageRoom({ shape, ...props }: StageRoomProps) {
  return (
    <StageProvider>
      {shape === 'hall' ? <HallStage /> : <Stage shape={shape} {...props} />}
    </StageProvider>
  );
}
