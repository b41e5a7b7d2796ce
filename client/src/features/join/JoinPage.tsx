import type { Entry } from '@diemcau/shared/protocol/api/invitations';
import { Navigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sentenceOf } from '../../session/api.ts';
import { wordingOf } from '../../session/refusals.ts';
import { SessionProvider } from '../../session/SessionProvider.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { HeldSessions } from './HeldSessions.tsx';
import { joinTexts } from './joinTexts.ts';
import { useInvitation } from './openInvitation.ts';
import { RoomPage } from './RoomPage.tsx';

/** `/vao#SECRET`: takes the invitation, asks a delegation who is in the room, and leads into the session. */
export function JoinPage() {
  const invitation = useInvitation();
  const texts = useTexts(joinTexts);
  const language = useLanguage();
  if (invitation.kind === 'entered') return <Entered entry={invitation.entry} />;
  return (
    <PageShell title={texts.title} width="reading">
      {invitation.kind === 'opening' ? <LoadingState text={texts.opening} /> : null}
      {invitation.kind === 'held' && invitation.sessions.length > 0 ? (
        <HeldSessions sessions={invitation.sessions} />
      ) : null}
      {invitation.kind === 'held' && invitation.sessions.length === 0 ? (
        <ErrorState level={1} what={texts.invalid} whatToDo={wordingOf('invalidLink')[language]} />
      ) : null}
      {invitation.kind === 'refused' ? (
        <ErrorState
          level={1}
          what={invitation.refusal.code === 'invalidLink' ? texts.invalid : texts.notOpened}
          whatToDo={sentenceOf(invitation.refusal)}
          {...(invitation.refusal.code === 'invalidLink' ? {} : { onRetry: invitation.retry })}
        />
      ) : null}
    </PageShell>
  );
}

function Entered({ entry }: { readonly entry: Entry }) {
  const { sessionId, role } = entry;
  if (role === 'screen') return <Navigate to={paths.hallScreen(sessionId)} replace />;
  if (role === 'observer') return <Navigate to={paths.session(sessionId)} replace />;
  if (role !== 'point' && role !== 'agency') {
    // Which leads on by itself where there are no pictures and sound.
    return <Navigate to={paths.deviceCheck(sessionId)} replace />;
  }
  return (
    <SessionProvider sessionId={sessionId}>
      <RoomPage />
    </SessionProvider>
  );
}
