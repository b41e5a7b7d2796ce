import { chairNow } from '@diemcau/shared/session/viewer';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { usePending } from '../../session/useCommand.ts';
import { useConnection, useSessionState } from '../../session/useSession.ts';
import { CutOffBanner } from '../../ui/CutOffBanner/CutOffBanner.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { viewTexts } from '../viewTexts.ts';
import { ConnectionBadge } from './ConnectionBadge.tsx';
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

/** Every role's page of a running session: its title, phase and chair, points connected, the link, the cut-off banner. */
export function SessionShell({ role, acts = null, width = 'wide', children }: SessionShellProps) {
  const texts = useTexts(viewTexts);
  const title = useSessionState(({ lifecycle }) => lifecycle.details?.title) ?? texts.untitled;
  const connection = useConnection();
  const waiting = usePending().filter(({ refusal }) => refusal === null).length;
  return (
    <PageShell
      title={`${title} · ${role}`}
      width={width}
      session={<Heading title={title} />}
      connection={<ConnectionBadge status={connection.status} />}
      acts={acts}
      banner={
        connection.status === 'cutOff' ? (
          <CutOffBanner since={connection.cutOffAt} waiting={waiting} />
        ) : null
      }
    >
      {children}
    </PageShell>
  );
}

function Heading({ title }: { readonly title: string }) {
  const texts = useTexts(viewTexts);
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  const chair = useSessionState(({ lifecycle }) => chairNow(lifecycle));
  const { presence } = useConnection();
  return (
    <>
      <p className={styles.title}>{title}</p>
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
