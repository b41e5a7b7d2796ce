import { useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import type { ApiRefused, ApiResult } from '../../session/api.ts';

/** One place on the page from which requests are sent; `sentence` goes into `RefusalNote`. */
export interface Call {
  /** The answer, or null where it was refused: `sentence` then says why. */
  readonly run: <Value>(request: Promise<ApiResult<Value>>) => Promise<Value | null>;
  readonly isPending: boolean;
  readonly refusal: ApiRefused | null;
  readonly sentence: string | null;
}

export function useCall(): Call {
  const language = useLanguage();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefused | null>(null);
  const run: Call['run'] = useCallback(async (request) => {
    setRefusal(null);
    setPending(true);
    const result = await request;
    setPending(false);
    if (result.ok) return result.value;
    setRefusal(result);
    return null;
  }, []);
  return {
    run,
    isPending,
    refusal,
    sentence: refusal === null ? null : refusal.wording[language],
  };
}
