import type { SessionSummary } from '@diemcau/shared/protocol/api/sessions';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatTime, useFormats } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { PhaseBadge } from '../../view/SessionShell/PhaseBadge.tsx';
import styles from './Sessions.module.css';
import { sessionsTexts } from './sessionsTexts.ts';

const PARTS = [
  ['preparation', paths.preparation],
  ['links', paths.invitationSheet],
  ['drafting', paths.drafting],
  ['record', paths.record],
] as const;

/** One session: when, what, how far, and the way into each of its parts. */
export function SessionRow({ session }: { readonly session: SessionSummary }) {
  const texts = useTexts(sessionsTexts);
  const words = useTexts(sessionWords);
  const formats = useFormats();
  const { sessionId, counts, conclusions, phase } = session;
  const title = session.title ?? texts.untitled;
  const at = session.openedAt ?? session.startsAt;
  const isRunning = phase === 'open' || phase === 'recess';
  const facts = [
    session.place,
    isRunning
      ? texts.connected(counts.connectedPoints, counts.points)
      : texts.points(counts.points),
    texts.people(counts.people),
    texts.items(counts.agendaItems),
    texts.obstacles(counts.obstacles),
    texts.directives(counts.directives),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.row}>
      <p className={styles.when}>
        {at === null ? (
          texts.noTime
        ) : (
          <>
            <strong>{formatTime(at)}</strong> {formats.day(at)}
          </>
        )}
      </p>
      <div>
        <h3 className={styles.title}>
          <Link to={paths.session(sessionId)}>{title}</Link>
        </h3>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.signs}>
        <PhaseBadge phase={phase} />
        {phase === 'scheduled' || phase === 'none' ? null : (
          <StateBadge
            tone={conclusions === 'approved' ? 'good' : 'neutral'}
            text={words.conclusions[conclusions]}
          />
        )}
      </div>
      <nav className={styles.parts} aria-label={texts.partsOf(title)}>
        {PARTS.map(([word, to]) => (
          <Link key={word} to={to(sessionId)}>
            {texts[word]}
          </Link>
        ))}
      </nav>
    </li>
  );
}
