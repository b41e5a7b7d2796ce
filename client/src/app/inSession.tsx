import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { lazyPage } from './lazyPage.ts';

/** A page of one session, under the address that names it; its code comes while the session is opened. */
export function inSession(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazyPage(load);
  return function PageInSession() {
    const { sessionId = '' } = useParams();
    return (
      <SessionProvider key={sessionId} sessionId={sessionId}>
        <Page />
      </SessionProvider>
    );
  };
}
