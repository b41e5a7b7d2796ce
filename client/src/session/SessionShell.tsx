import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { CutOffBanner } from '../ui/CutOffBanner/CutOffBanner.tsx';
import { PageShell, type PageShellProps } from '../ui/PageShell/PageShell.tsx';
import { StateBadge, type StateTone } from '../ui/StateBadge/StateBadge.tsx';
import styles from './SessionShell.module.css';
import { sessionPageTexts } from './sessionPageTexts.ts';
import type { ConnectionStatus } from './sessionStore.ts';
import { statusOf, useOutbox, usePending } from './useCommand.ts';
import { useConnection, useSessionState } from './useSession.ts';
import { sessionWords } from './words.ts';

const TONES: Readonly<Record<ConnectionStatus, StateTone>> = {
  connecting: 'waiting',
  live: 'good',
  cutOff: 'warning',
  refused: 'danger',
  ended: 'danger',
};

type SessionShellProps = Pick<PageShellProps, 'title' | 'acts' | 'width'> & {
  /** In the place of the session's title alone. */
  readonly session?: ReactNode;
  readonly children: ReactNode;
};

/** `PageShell` for pages of a session: its title, the sign of the link, and what to know while it is lost. */
export function SessionShell({ children, session, ...rest }: SessionShellProps) {
  const words = useTexts(sessionWords);
  const { status } = useConnection();
  const title = useSessionState(({ lifecycle }) => lifecycle.details?.title ?? null);
  return (
    <PageShell
      {...rest}
      session={session ?? title}
      connection={<StateBadge tone={TONES[status]} text={words.connection[status]} />}
      banner={<LinkBanner />}
    >
      {children}
    </PageShell>
  );
}

function LinkBanner() {
  const texts = useTexts(sessionPageTexts);
  const { status, cutOffAt, notice } = useConnection();
  const waiting = usePending().filter((entry) => statusOf(entry) !== 'refused').length;
  const { kept } = useOutbox();
  return (
    <>
      {status === 'cutOff' ? <CutOffBanner since={cutOffAt} waiting={waiting} /> : null}
      {status === 'cutOff' && notice !== null ? (
        <p className={styles.notice}>{texts[notice]}</p>
      ) : null}
      {kept === 'memory' && waiting > 0 ? (
        <p role="status" className={styles.notice}>
          {texts.notKept}
        </p>
      ) : null}
    </>
  );
}
