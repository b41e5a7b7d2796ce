import type { HeldRight } from '@diemcau/shared/protocol/api/accounts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import styles from './Join.module.css';
import { joinTexts } from './joinTexts.ts';

/** The invitation page without an invitation, on a device that has used one: the way back in. */
export function HeldSessions({ sessions }: { readonly sessions: readonly HeldRight[] }) {
  const texts = useTexts(joinTexts);
  const words = useTexts(sessionWords);
  return (
    <section className={styles.column}>
      <h1>{texts.held}</h1>
      <ul className={styles.rows}>
        {sessions.map(({ sessionId, title, role, displayName, phase }) => (
          <li key={sessionId} className={styles.row}>
            <strong>{title ?? sessionId}</strong>
            <p>{`${displayName} · ${words.phase[phase]}`}</p>
            <ButtonLink
              to={role === 'screen' ? paths.hallScreen(sessionId) : paths.session(sessionId)}
              kind="primary"
            >
              {texts.enter}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
