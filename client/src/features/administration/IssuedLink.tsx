import type { IssuedAccount } from '@diemcau/shared/protocol/api/accounts';
import { formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import styles from './Administration.module.css';
import { administrationTexts } from './administrationTexts.ts';

interface IssuedLinkProps {
  readonly issued: IssuedAccount;
  readonly onHide: () => void;
}

/** The link by which an account's owner sets a password: shown this once. */
export function IssuedLink({ issued, onHide }: IssuedLinkProps) {
  const texts = useTexts(administrationTexts);
  const { account, link, expiresAt } = issued;
  return (
    <section
      className={styles.issued}
      aria-label={texts.linkFor(account.displayName)}
      role="status"
    >
      <h2>{texts.linkFor(account.displayName)}</h2>
      <p>{texts.linkHelp(formatDateTime(expiresAt))}</p>
      <p className={styles.address}>{link}</p>
      <div className={styles.acts}>
        <CopyButton text={link} label={texts.copy} kind="primary" />
        <Button onPress={onHide}>{texts.hide}</Button>
      </div>
    </section>
  );
}
