import { type ReactNode, useContext, useEffect } from 'react';
import { StageContext } from '../../media/StageContext.ts';
import type { SoundPlace } from '../../media/soundPreference.ts';
import { KeeperContext } from './keeper.ts';
import { StageCarrier } from './StageCarrier.tsx';

interface OnStageProps {
  readonly place: SoundPlace;
  readonly children: ReactNode;
}

/** Shows its children on the session's stage, and has it begin where it has not yet. Throws outside a session. */
export function OnStage({ place, children }: OnStageProps) {
  const keeper = useContext(KeeperContext);
  if (keeper === null) throw new Error('There is no StageKeeper around this component');
  useEffect(() => keeper.show(StageCarrier, place), [keeper, place]);
  return useContext(StageContext) === null ? null : children;
}
