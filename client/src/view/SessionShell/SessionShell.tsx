import { chairNow } from '@diemcau/shared/session/viewer';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { SessionShell as LinkedShell } from '../../session/SessionShell.tsx';
import { useConnection, useSessionState } from '../../session/useSession.ts';
import { viewTexts } from '../viewTexts.ts';
import { PhaseBadge } from './PhaseBadge.tsx';
import styles from './SessionShell.module.css';

interface SessionShellProps {
  /** What this page is, for the window's title: "Chủ trì". */
  readonly role: string;
  /** Buttons of the whole page, in the header. */
  readonly acts?: ReactNode;
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** A role's page of a running session: under the title its phase, its chair and how many points are there. */
export function SessionShell({ role, acts = null, width = 'wide', children }: SessionShellProps) {
  const texts = useTexts(viewTexts);
  const title = useSessionState(({ lifecycle }) => lifecycle.details?.title) ?? texts.untitled;
  return (
    <LinkedShell
      title={`${title} · ${role}`}
      width={width}
      session={<Heading title={title} />}
      acts={acts}
    >
      {children}
    </LinkedShell>
  );
}

function Heading({ title }: { readonly title: string }) {
  const texts = useTexts(viewTexts);
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  const chair = useSessionState(({ lifecycle }) => chairNow(lifecycle));
  const { presence } = useConnection();
  return (
    <>
      <p className={styles.title} title={title}>
        {title}
      </p>
      <p className={styles.facts}>
        <PhaseBadge phase={phase} />
        {chair === null ? null : <span>{texts.chairedBy(chair.name)}</span>}
        {presence === null ? null : (
          <span title={texts.pointsConnectedLong(presence.connectedPoints, presence.points)}>
            {texts.pointsConnected(presence.connectedPoints, presence.points)}
          </span>
        )}
      </p>
    </>
  );
}
