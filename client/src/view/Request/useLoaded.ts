import { useCallback, useEffect, useState } from 'react';
import type { ApiRefused, ApiResult } from '../../session/api.ts';

export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly value: Value }
  | { readonly status: 'refused'; readonly refusal: ApiRefused };

/**
 * What a request gives, asked again when `load` changes (keep it in `useCallback`) or on `reload`, during
 * which the earlier answer stays in sight.
 */
export function useLoaded<Value>(load: () => Promise<ApiResult<Value>>): {
  readonly loaded: Loaded<Value>;
  readonly reload: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    let isCurrent = true;
    void load().then((result) => {
      if (!isCurrent) return;
      setLoaded(
        result.ok
          ? { status: 'loaded', value: result.value }
          : { status: 'refused', refusal: result },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  return { loaded, reload: useCallback(() => setAttempt((count) => count + 1), []) };
}
