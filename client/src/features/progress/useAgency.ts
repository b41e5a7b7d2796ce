import type { AgencyEntry, AgencyView } from '@diemcau/shared/protocol/api/followUp';
import { useCallback, useEffect, useState } from 'react';
import type { ApiResult } from '../../session/api.ts';
import { takeFragmentSecret } from '../../session/fragmentSecret.ts';
import { type Loaded, useLoaded } from '../../view/Request/useLoaded.ts';
import { exchangeAgencyLink, readAgency } from './progressApi.ts';

/** Two effects of one page (StrictMode, a quick return) share the answer to one secret. */
const exchanges = new Map<string, Promise<ApiResult<AgencyEntry>>>();

function exchangeOnce(secret: string): Promise<ApiResult<AgencyEntry>> {
  const known = exchanges.get(secret) ?? exchangeAgencyLink(secret);
  exchanges.set(secret, known);
  void known.then((result) => {
    if (!result.ok) exchanges.delete(secret);
  });
  return known;
}

/**
 * The agency that this browser reports for: by the secret behind the `#`, which is taken out of the address
 * and exchanged once, else by the cookie from earlier.
 */
export function useAgency(): { readonly loaded: Loaded<AgencyView>; readonly reload: () => void } {
  const [secret, setSecret] = useState(takeFragmentSecret);
  useEffect(() => {
    const takeAnother = () => {
      const next = takeFragmentSecret();
      if (next !== '') setSecret(next);
    };
    globalThis.addEventListener('hashchange', takeAnother);
    return () => globalThis.removeEventListener('hashchange', takeAnother);
  }, []);
  return useLoaded(
    useCallback(async () => {
      if (secret !== '') {
        const entered = await exchangeOnce(secret);
        if (!entered.ok) return entered;
      }
      return readAgency();
    }, [secret]),
  );
}
