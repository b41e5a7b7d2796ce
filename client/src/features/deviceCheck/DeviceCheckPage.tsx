import { LogIn } from 'lucide-react';
import { Navigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { useParty, useSessionId } from '../../session/useSession.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { SessionShell } from '../../view/SessionShell/SessionShell.tsx';
import { AllChecks } from './AllChecks.tsx';
import styles from './DeviceCheck.module.css';
import { deviceCheckTexts } from './deviceCheckTexts.ts';
import { SoundCheck } from './SoundCheck.tsx';

/** Observers and screens send nothing: they need the loudspeaker alone. */
const listeners = new Set(['observer', 'screen', 'system']);

/**
 * Tries camera, microphone, loudspeaker and link, before entering or later. It may be passed over, and where
 * the server carries no pictures there is nothing to try: one goes on into the room.
 */
export function DeviceCheckPage() {
  const texts = useTexts(deviceCheckTexts);
  const sessionId = useSessionId();
  const { role } = useParty();
  const media = useMediaState();
  if (media !== null && media.state !== 'ready') {
    return <Navigate to={paths.session(sessionId)} replace />;
  }
  const isListener = listeners.has(role);
  return (
    <SessionShell role={texts.title}>
      <div className={styles.page}>
        <header className={styles.heading}>
          <h1>{texts.title}</h1>
          <p>{isListener ? texts.helpSound : texts.help}</p>
          <div>
            <EnterLink />
          </div>
        </header>
        {media === null ? <LoadingState /> : null}
        {media !== null && isListener ? <SoundCheck /> : null}
        {media === null || isListener ? null : <AllChecks />}
      </div>
    </SessionShell>
  );
}

function EnterLink() {
  const texts = useTexts(deviceCheckTexts);
  const { role } = useParty();
  const sessionId = useSessionId();
  const to = role === 'screen' ? paths.hallScreen(sessionId) : paths.session(sessionId);
  return (
    <ButtonLink to={to} kind="primary" size="large" icon={LogIn}>
      {texts.enter}
    </ButtonLink>
  );
}
