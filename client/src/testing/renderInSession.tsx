import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { AppProviders } from '../app/AppProviders.tsx';
import { SessionContext } from '../session/sessionContext.ts';
import { StageKeeper } from '../stage/keep/StageKeeper.tsx';
import { ServerOffsetContext } from '../ui/Clock/serverTime.ts';
import type { LocalMember } from './localMember.ts';

/** Renders a page as its member of the room sees it, with everything that stands around pages. */
export function renderInSession(
  { session }: LocalMember,
  page: ReactNode,
  { path = '/' }: { readonly path?: string } = {},
) {
  return render(
    <MemoryRouter initialEntries={[path]}>
      <SessionContext value={session}>
        <ServerOffsetContext value={session.store.getState().clockOffset}>
          <AppProviders>
            <StageKeeper>{page}</StageKeeper>
          </AppProviders>
        </ServerOffsetContext>
      </SessionContext>
    </MemoryRouter>,
  );
}
