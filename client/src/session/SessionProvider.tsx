import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../i18n/texts.ts';
import { ServerOffsetContext } from '../ui/Clock/serverTime.ts';
import { LoadingState } from '../ui/LoadingState/LoadingState.tsx';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { EndedPage } from './EndedPage.tsx';
import { type LiveSession, openLiveSession } from './liveSession.ts';
import { SessionContext } from './sessionContext.ts';
import { sessionPageTexts } from './sessionPageTexts.ts';
import { UnreachablePage } from './UnreachablePage.tsx';
import { useAnnouncements } from './useAnnouncements.ts';

export interface SessionProviderProps {
  readonly sessionId: string;
  /** Where the server is; null for the page's own origin. */
  readonly address?: string | null;
  /** Shown once the session's state is there, also while the link is lost. */
  readonly children: ReactNode;
}

/**
 * Connects the pages of one session. Until the first state has come it shows what is happening; when the
 * server refuses or revokes, one plain page that says so.
 */
export function SessionProvider({ sessionId, address = null, children }: SessionProviderProps) {
  const session = useOpenSession(sessionId, address);
  const texts = useTexts(sessionPageTexts);
  if (session === null) {
    return (
      <PageShell title={texts.session}>
        <LoadingState text={texts.entering} />
      </PageShell>
    );
  }
  return (
    <SessionContext value={session}>
      <SessionGate session={session}>{children}</SessionGate>
    </SessionContext>
  );
}

function useOpenSession(sessionId: string, address: string | null): LiveSession | null {
  const [session, setSession] = useState<LiveSession | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const opening = openLiveSession({ sessionId, address });
    void opening.then((opened) => {
      if (isCurrent) setSession(opened);
    });
    return () => {
      isCurrent = false;
      setSession(null);
      void opening.then((opened) => opened.close());
    };
  }, [sessionId, address]);
  return session;
}

function SessionGate({ session, children }: { session: LiveSession; children: ReactNode }) {
  const texts = useTexts(sessionPageTexts);
  const ending = useStore(session.store, (data) => data.ending);
  const connection = useStore(session.store, (data) => data.connection);
  const hasState = useStore(
    session.store,
    ({ state, party, role, audience }) =>
      state !== null && party !== null && role !== null && audience !== null,
  );
  const clockOffset = useStore(session.store, (data) => data.clockOffset);
  useAnnouncements();
  if (ending !== null) return <EndedPage ending={ending} />;
  if (!hasState && connection === 'cutOff') return <UnreachablePage />;
  if (!hasState) {
    return (
      <PageShell title={texts.session}>
        <LoadingState text={texts.entering} />
      </PageShell>
    );
  }
  return <ServerOffsetContext value={clockOffset}>{children}</ServerOffsetContext>;
}
