import { useState } from 'react';
import { AdministrationPage } from '../features/administration/AdministrationPage.tsx';
import { AccountLinkPage } from '../features/signIn/AccountLinkPage.tsx';

/** `/quan-tri`: with a secret behind the `#` it sets an account's password, without one it keeps the accounts. */
export function AdministrationRoute() {
  const [hasSecret] = useState(() => globalThis.location.hash.length > 1);
  return hasSecret ? <AccountLinkPage /> : <AdministrationPage />;
}
