import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { useParty, useSessionId } from '../../session/useSession.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { SecretaryShell } from '../SecretaryShell/SecretaryShell.tsx';
import { SessionShell } from '../SessionShell/SessionShell.tsx';

const texts = defineTexts({
  vi: { back: 'Về phiên họp' },
  en: { back: 'Back to the session' },
});

interface DocumentShellProps {
  /** The page's name, for the window's title. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Around a page of the session's documents: the secretary's parts for a secretary, for others the way back. */
export function DocumentShell({ title, children }: DocumentShellProps) {
  const words = useTexts(texts);
  const sessionId = useSessionId();
  const { role } = useParty();
  if (role === 'secretary') return <SecretaryShell title={title}>{children}</SecretaryShell>;
  return (
    <SessionShell
      role={title}
      acts={
        <ButtonLink to={paths.session(sessionId)} kind="bare" icon={ArrowLeft}>
          {words.back}
        </ButtonLink>
      }
    >
      {children}
    </SessionShell>
  );
}
