import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useStageHandle } from './StageContext.ts';
import type { StageActs, StageState } from './stageState.ts';

/**
 * What the selector picks of the stage; the component renders again only when that has changed. As with
 * `useSessionState`, new objects may not be built inside a list: pick first, then compute in `useMemo`.
 */
export function useStage<Value>(selector: (state: StageState) => Value): Value {
  return useStore(useStageHandle().store, useShallow(selector));
}

/** What can be done; the same object on every render. */
export const useStageActs = (): StageActs => useStageHandle().acts;
