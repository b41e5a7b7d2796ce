import { FileDown, FilePen, Link2, ListChecks, Presentation } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { NavLink } from 'react-router';
import { paths } from '../../app/paths.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { useSessionId } from '../../session/useSession.ts';
import { SessionShell } from '../SessionShell/SessionShell.tsx';
import { RefusedWork } from './RefusedWork.tsx';
import styles from './SecretaryShell.module.css';

const texts = defineTexts({
  vi: {
    parts: 'Các phần việc của thư ký',
    session: 'Phiên họp',
    preparation: 'Chuẩn bị',
    links: 'Giấy vào họp',
    drafting: 'Dự thảo kết luận',
    record: 'Văn bản',
  },
  en: {
    parts: 'The secretary’s parts',
    session: 'Session',
    preparation: 'Preparation',
    links: 'Entry links',
    drafting: 'Draft conclusions',
    record: 'Record',
  },
});

const PARTS = [
  { to: paths.preparation, word: 'preparation', Sign: ListChecks },
  { to: paths.invitationSheet, word: 'links', Sign: Link2 },
  { to: paths.session, word: 'session', Sign: Presentation },
  { to: paths.drafting, word: 'drafting', Sign: FilePen },
  { to: paths.record, word: 'record', Sign: FileDown },
] as const;

interface SecretaryShellProps {
  /** The page's name, for the window's title. */
  readonly title: string;
  readonly width?: 'reading' | 'wide' | 'full';
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** Header of the secretary's pages, with the way from each to the others. */
export function SecretaryShell({
  title,
  width = 'wide',
  acts = null,
  children,
}: SecretaryShellProps) {
  const words = useTexts(texts);
  const sessionId = useSessionId();
  const nav = useRef<HTMLElement>(null);
  // On a phone the row scrolls: where one is must be in sight.
  useLayoutEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (nav.current !== null && current != null) nav.current.scrollLeft = current.offsetLeft - 16;
  }, []);
  return (
    <SessionShell role={title} width={width} acts={acts}>
      <nav ref={nav} aria-label={words.parts} className={styles.nav}>
        {PARTS.map(({ to, word, Sign }) => (
          <NavLink key={word} to={to(sessionId)} end className={styles.link ?? ''}>
            <Sign size={18} aria-hidden="true" />
            {words[word]}
          </NavLink>
        ))}
      </nav>
      <RefusedWork />
      {children}
    </SessionShell>
  );
}
