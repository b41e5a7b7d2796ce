import type { Account } from '@diemcau/shared/protocol/api/accounts';
import type { SessionSummary } from '@diemcau/shared/protocol/api/sessions';
import { BookOpenCheck, CalendarPlus, LogOut, Plus, Settings } from 'lucide-react';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { signOut } from '../../session/accessApi.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { NewSessionDialog } from './NewSessionDialog.tsx';
import { SessionRow } from './SessionRow.tsx';
import styles from './Sessions.module.css';
import { groupSessions, type SessionGroup } from './sessionGroups.ts';
import { readSessions } from './sessionsApi.ts';
import { sessionsTexts } from './sessionsTexts.ts';

interface SessionsPageProps {
  readonly account: Account;
  readonly onSignedOut: () => void;
}

/** The secretary's start page: every session, and the way to a new one. */
export function SessionsPage({ account, onSignedOut }: SessionsPageProps) {
  const texts = useTexts(sessionsTexts);
  const { loaded, reload } = useLoaded(readSessions);
  const [isCreating, setCreating] = useState(false);
  const leave = async () => {
    await signOut();
    onSignedOut();
  };
  return (
    <PageShell
      title={texts.sessions}
      session={account.displayName}
      acts={
        <>
          {account.administrator ? (
            <ButtonLink to={paths.administration()} kind="bare" icon={Settings}>
              {texts.administration}
            </ButtonLink>
          ) : null}
          <IconButton icon={LogOut} label={texts.signOut} onPress={() => void leave()} />
        </>
      }
    >
      <div className={styles.head}>
        <h1>{texts.sessions}</h1>
        <div className={styles.acts}>
          <ButtonLink to={paths.registers()} icon={BookOpenCheck}>
            {texts.registers}
          </ButtonLink>
          <Button kind="primary" icon={Plus} onPress={() => setCreating(true)}>
            {texts.create}
          </Button>
        </div>
      </div>
      <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
        {({ sessions }) =>
          sessions.length === 0 ? (
            <EmptyState icon={CalendarPlus} title={texts.none} explanation={texts.noneHelp} />
          ) : (
            <Groups sessions={sessions} />
          )
        }
      </LoadedView>
      {isCreating ? <NewSessionDialog onClose={() => setCreating(false)} /> : null}
    </PageShell>
  );
}

const GROUPS: readonly SessionGroup[] = ['running', 'coming', 'past'];

function Groups({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const texts = useTexts(sessionsTexts);
  const groups = groupSessions(sessions);
  return GROUPS.filter((group) => groups[group].length > 0).map((group) => (
    <section key={group} className={styles.group} aria-label={texts[group]}>
      <h2>{texts[group]}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list">
        {groups[group].map((session) => (
          <SessionRow key={session.sessionId} session={session} />
        ))}
      </ul>
    </section>
  ));
}
