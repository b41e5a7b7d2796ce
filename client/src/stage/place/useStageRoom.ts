import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { StageRoomProps } from '../StageRoom.tsx';

interface Loading {
  readonly Room: ComponentType<StageRoomProps> | null;
  readonly hasFailed: boolean;
}

/** The stage's code, loaded when it is first wanted. On a bad link it may not come, and is asked for again. */
export function useStageRoom(): Loading & { readonly retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ Room: null, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let isCurrent = true;
    import('../StageRoom.tsx').then(
      ({ StageRoom }) => {
        if (isCurrent) setLoading({ Room: StageRoom, hasFailed: false });
      },
      () => {
        if (isCurrent) setLoading({ Room: null, hasFailed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setLoading({ Room: null, hasFailed: false });
    setAttempt((before) => before + 1);
  }, []);
  return { ...loading, retry };
}
