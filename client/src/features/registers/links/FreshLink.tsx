import type { IssuedAgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { useTexts } from '../../../i18n/texts.ts';
import { CopyButton } from '../../../ui/CopyButton/CopyButton.tsx';
import { QrCode } from '../../../ui/QrCode/QrCode.tsx';
import styles from '../Registers.module.css';
import { agencyLinksTexts } from './agencyLinksTexts.ts';

/** A link just made, to be copied, photographed or printed: it is shown this once. */
export function FreshLink({ issued }: { readonly issued: IssuedAgencyLink }) {
  const texts = useTexts(agencyLinksTexts);
  const { url, link } = issued;
  return (
    <section className={styles.fresh} aria-label={texts.freshLink(link.label)}>
      <h2 className={styles.freshTitle}>{texts.freshLink(link.label)}</h2>
      <p>{texts.freshHelp}</p>
      <p className={styles.address}>{url}</p>
      <div className={styles.acts}>
        <CopyButton text={url} label={texts.copyLink} kind="primary" />
      </div>
      <QrCode text={url} title={texts.qr(link.label)} size={160} />
    </section>
  );
}
