import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/texts.ts';
import { TimeOfDay } from '../Clock/Clock.tsx';
import { classes } from '../classes.ts';
import { MAIN_ID, SkipLink } from '../SkipLink/SkipLink.tsx';
import { uiTexts } from '../uiTexts.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import styles from './PageShell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export interface PageShellProps {
  /** The page's name, for the window's title. The page writes its own h1. */
  readonly title: string;
  /** The session's title, and under it where one is in it. */
  readonly session?: ReactNode;
  /** The sign of the connection, a StateBadge. */
  readonly connection?: ReactNode;
  /** Buttons of the whole page, at the right of the header. */
  readonly acts?: ReactNode;
  /** Across the page under the header: CutOffBanner. */
  readonly banner?: ReactNode;
  /** `reading` for text and forms, `wide` for columns, `full` for a working screen without margins. */
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** Header and main landmark of every page but the hall screen. */
export function PageShell(props: PageShellProps) {
  const {
    title,
    session = null,
    connection = null,
    acts = null,
    banner = null,
    width = 'wide',
  } = props;
  const texts = useTexts(uiTexts);
  return (
    <div className={styles.page}>
      <title>{`${title} · ${texts.product}`}</title>
      <SkipLink />
      <header className={styles.header}>
        <Link to="/" className={styles.home} aria-label={`${texts.product}: ${texts.home}`}>
          <Mark />
          <span className={styles.product}>{texts.product}</span>
        </Link>
        {session === null ? null : <div className={styles.session}>{session}</div>}
        <div className={styles.signs}>
          {acts}
          {connection}
          <span className={styles.time}>
            <span className="visually-hidden">{texts.currentTime} </span>
            <TimeOfDay />
          </span>
          <span className={styles.switches}>
            <LanguageSwitch />
            <ThemeSwitch />
          </span>
        </div>
      </header>
      {banner}
      <main id={MAIN_ID} tabIndex={-1} className={classes(styles.main, styles[width])}>
        {props.children}
      </main>
    </div>
  );
}
