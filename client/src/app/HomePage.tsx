import { Navigate } from 'react-router';
import { SessionsPage } from '../features/sessions/SessionsPage.tsx';
import { useTexts } from '../i18n/texts.ts';
import { whoAmI } from '../session/accessApi.ts';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { LoadedView } from '../view/Request/LoadedView.tsx';
import { useLoaded } from '../view/Request/useLoaded.ts';
import { appTexts } from './appTexts.ts';
import { paths, patterns } from './paths.ts';

/** The start page: a secretary's sessions, the sessions that this device holds a link to, or the sign-in. */
export function HomePage() {
  const texts = useTexts(appTexts);
  const { loaded, reload } = useLoaded(whoAmI);
  if (loaded.status !== 'loaded') {
    return (
      <PageShell title={texts.start} width="reading">
        <LoadedView loaded={loaded} failure={texts.notKnown} onRetry={reload}>
          {() => null}
        </LoadedView>
      </PageShell>
    );
  }
  const { account, sessions } = loaded.value;
  if (account?.secretary === true) return <SessionsPage account={account} onSignedOut={reload} />;
  if (account?.administrator === true) return <Navigate to={paths.administration()} replace />;
  // Without a secret the entry page lists what this device holds.
  return <Navigate to={sessions.length > 0 ? patterns.join : paths.signIn()} replace />;
}
