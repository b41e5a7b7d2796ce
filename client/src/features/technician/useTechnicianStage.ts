import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { TechnicianStageProps } from './TechnicianStage.tsx';

interface Loading {
  readonly TechnicianStage: ComponentType<TechnicianStageProps> | null;
  readonly hasFailed: boolean;
}

const beginning: Loading = { TechnicianStage: null, hasFailed: false };

/** The stage's code, which the page does not need as long as the server carries no pictures. */
export function useTechnicianStage(): Loading & { readonly retry: () => void } {
  const [loading, setLoading] = useState(beginning);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: Loading) => {
      if (isCurrent) setLoading(next);
    };
    import('./TechnicianStage.tsx').then(
      ({ TechnicianStage }) => settle({ TechnicianStage, hasFailed: false }),
      () => settle({ TechnicianStage: null, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setLoading(beginning);
    setAttempt((number) => number + 1);
  }, []);
  return { ...loading, retry };
}
