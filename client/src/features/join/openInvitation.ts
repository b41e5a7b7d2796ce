import type { HeldRight } from '@diemcau/shared/protocol/api/accounts';
import type { Entry } from '@diemcau/shared/protocol/api/invitations';
import { useEffect, useState } from 'react';
import { exchangeInvitation, whoAmI } from '../../session/accessApi.ts';
import type { ApiRefused, ApiResult } from '../../session/api.ts';
import { takeFragmentSecret } from '../../session/fragmentSecret.ts';

export type Invitation =
  | { readonly kind: 'opening' }
  | { readonly kind: 'entered'; readonly entry: Entry }
  /** No secret in the address: what this device holds from earlier. */
  | { readonly kind: 'held'; readonly sessions: readonly HeldRight[] }
  | { readonly kind: 'refused'; readonly refusal: ApiRefused; readonly retry: () => void };

/** A link for one device works once: two effects of one page (StrictMode, a quick return) share the answer. */
const exchanges = new Map<string, Promise<ApiResult<Entry>>>();

function exchangeOnce(secret: string): Promise<ApiResult<Entry>> {
  const known = exchanges.get(secret) ?? exchangeInvitation(secret);
  exchanges.set(secret, known);
  void known.then((result) => {
    if (!result.ok) exchanges.delete(secret);
  });
  return known;
}

async function open(secret: string, retry: () => void): Promise<Invitation> {
  if (secret === '') {
    const me = await whoAmI();
    return me.ok
      ? { kind: 'held', sessions: me.value.sessions }
      : { kind: 'refused', refusal: me, retry };
  }
  const result = await exchangeOnce(secret);
  return result.ok
    ? { kind: 'entered', entry: result.value }
    : { kind: 'refused', refusal: result, retry };
}

/** Takes the secret out of the address bar and exchanges it; again when another link is pasted there. */
export function useInvitation(): Invitation {
  const [secret, setSecret] = useState(takeFragmentSecret);
  const [attempt, setAttempt] = useState(0);
  const [invitation, setInvitation] = useState<Invitation>({ kind: 'opening' });

  useEffect(() => {
    const takeAnother = () => {
      const next = takeFragmentSecret();
      if (next !== '') setSecret(next);
    };
    globalThis.addEventListener('hashchange', takeAnother);
    return () => globalThis.removeEventListener('hashchange', takeAnother);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    setInvitation({ kind: 'opening' });
    void open(secret, () => setAttempt(attempt + 1)).then((opened) => {
      if (isCurrent) setInvitation(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [secret, attempt]);
  return invitation;
}
