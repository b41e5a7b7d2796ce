import type { Lifecycle } from '@diemcau/shared/session/lifecycle/state';
import { CalendarClock, Coffee, Flag, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatTime, useFormats } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import styles from './Now.module.css';
import { nowTexts } from './nowTexts.ts';

interface PhaseNoticeProps {
  readonly lifecycle: Lifecycle;
}

/** Before, between and after: why nothing is under discussion, since when, and what can be done meanwhile. */
export function PhaseNotice({ lifecycle }: PhaseNoticeProps) {
  const texts = useTexts(nowTexts);
  const formats = useFormats();
  const { phase, details, adjournedAt, openedAt } = lifecycle;
  switch (phase) {
    case 'open':
      return null;
    case 'none':
    case 'scheduled': {
      const startsAt = details?.startsAt ?? null;
      return (
        <Notice icon={CalendarClock} title={texts.scheduled} hasHeading>
          {startsAt === null ? null : texts.startsAt(formatTime(startsAt), formats.day(startsAt))}{' '}
          {texts.scheduledHelp}
        </Notice>
      );
    }
    case 'recess': {
      const recess = lifecycle.recesses.at(-1);
      return (
        <Notice icon={Coffee} title={texts.recess} hasHeading={false}>
          {texts.recessSince(formatTime(recess?.from ?? openedAt ?? 0))} {recess?.reason ?? ''}{' '}
          {texts.recessHelp}
        </Notice>
      );
    }
    case 'adjourned':
      return (
        <Notice icon={Flag} title={texts.adjourned} hasHeading>
          {adjournedAt === null ? null : texts.adjournedAt(formatTime(adjournedAt))}{' '}
          {texts.adjournedHelp}
        </Notice>
      );
    default:
      return phase satisfies never;
  }
}

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Whether it is the page's heading: nothing is under discussion that would be. */
  readonly hasHeading: boolean;
  readonly children: ReactNode;
}

function Notice({ icon: Icon, title, hasHeading, children }: NoticeProps) {
  const Title = hasHeading ? 'h1' : 'p';
  return (
    <div className={styles.notice}>
      <Icon size={28} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <Title className={styles.title}>{title}</Title>
        <p>{children}</p>
      </div>
    </div>
  );
}
