import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { StageActs, StageState } from './stageState.ts';

/** The size of a tile in the device's own pixels. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
}

/** One place on the page where a picture is shown. */
export interface TilePlace {
  /** How large it is seen; null while it is not. */
  see(size: TileSize | null): void;
  close(): void;
}

/** A stage as this page lives it. */
export interface Stage {
  readonly store: StoreApi<StageState>;
  readonly acts: StageActs;
  /** A picture is sent only as long as one of its places is seen, as large as the largest needs it. */
  openPlace(producerId: string): TilePlace;
  /** Says whether the browser refused to play without a gesture. */
  soundWasBlocked(blocked: boolean): void;
}

export const StageContext = createContext<Stage | null>(null);

/** The stage around this component. Throws outside an `OnStage`: only we can cause that. */
export function useStageHandle(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error('There is no stage around this component');
  return stage;
}
