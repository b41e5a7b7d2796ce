import type { IssuedInvitation } from '@diemcau/shared/protocol/api/invitations';
import { formatDate, formatTime, useFormats } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { pointOf } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import styles from './Links.module.css';
import { linksTexts } from './linksTexts.ts';

/** The sheet that a point receives: which session, when, who it is for, and how to enter in three lines. */
export function EntryCard({ issued }: { readonly issued: IssuedInvitation }) {
  const texts = useTexts(linksTexts);
  const words = useTexts(sessionWords);
  const formats = useFormats();
  const { invitation, link } = issued;
  const details = useSessionState(({ lifecycle }) => lifecycle.details);
  const point = useSessionState((state) => pointOf(state, invitation.pointId));
  const startsAt = details?.startsAt ?? null;
  const when =
    startsAt === null ? texts.notDecided : `${formatTime(startsAt)}, ${formats.day(startsAt)}`;
  const where = point === null || point.name === invitation.label ? null : point.name;
  return (
    <li className={styles.card}>
      <p className={styles.kind}>{texts.invitation}</p>
      <h3 className={styles.holder}>{invitation.label}</h3>
      <p>{[words.role[invitation.role], where].filter((part) => part !== null).join(' · ')}</p>
      <div>
        <p className={styles.session}>{details?.title}</p>
        <p>{[when, details?.place ?? null].filter((part) => part !== null).join(' · ')}</p>
      </div>
      <div className={styles.way}>
        <QrCode text={link} title={texts.qr(invitation.label)} size={176} />
        <ol aria-label={texts.how}>
          <li>{texts.step1}</li>
          <li>{texts.step2}</li>
          <li>{texts.step3}</li>
        </ol>
      </div>
      <p className={styles.address}>{link}</p>
      <p className={styles.small}>
        {texts.secret} {texts.validUntil(formatDate(invitation.expiresAt))}
      </p>
      <div className={styles.screenOnly}>
        <CopyButton text={link} label={texts.copy} />
      </div>
    </li>
  );
}
