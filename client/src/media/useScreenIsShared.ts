import { useContext, useSyncExternalStore } from 'react';
import { StageContext } from './StageContext.ts';

const never = (): (() => void) => () => undefined;

/** Whether a shared screen is on the stage; also where there is no stage, or not yet. */
export function useScreenIsShared(): boolean {
  const store = useContext(StageContext)?.store ?? null;
  return useSyncExternalStore(
    store === null ? never : store.subscribe,
    () => store?.getState().tiles.some(({ source }) => source === 'screen') ?? false,
  );
}
