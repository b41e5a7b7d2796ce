import { Outlet, useParams } from 'react-router';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { StageKeeper } from '../stage/keep/StageKeeper.tsx';

/** Around the pages of one session: its connection, which outlives each of them. */
export function SessionLayout() {
  const { sessionId = '' } = useParams();
  return (
    <SessionProvider key={sessionId} sessionId={sessionId}>
      <Outlet />
    </SessionProvider>
  );
}

/** Around those pages between which the stage goes on. */
export function StageLayout() {
  return (
    <StageKeeper>
      <Outlet />
    </StageKeeper>
  );
}
