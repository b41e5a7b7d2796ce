import type { IssuedInvitation } from '@diemcau/shared/protocol/api/invitations';
import { EyeOff, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { classes } from '../../ui/classes.ts';
import { EntryCard } from './EntryCard.tsx';
import styles from './Links.module.css';
import { linksTexts } from './linksTexts.ts';

interface FreshLinksProps {
  readonly issued: readonly IssuedInvitation[];
  readonly onHide: () => void;
}

/** The links just made, held in this page's memory alone until they are printed or hidden. */
export function FreshLinks({ issued, onHide }: FreshLinksProps) {
  const texts = useTexts(linksTexts);
  const [isAsking, setAsking] = useState(false);
  if (issued.length === 0) return null;
  return (
    <section className={styles.fresh} aria-label={texts.fresh(issued.length)}>
      <div className={classes(styles.head, styles.screenOnly)}>
        <div>
          <h2>{texts.fresh(issued.length)}</h2>
          <p>{texts.freshHelp}</p>
        </div>
        <div className={styles.acts}>
          <Button kind="primary" icon={Printer} onPress={() => globalThis.print()}>
            {texts.print}
          </Button>
          <Button icon={EyeOff} onPress={() => setAsking(true)}>
            {texts.hide}
          </Button>
        </div>
      </div>
      <ul className={styles.cards}>
        {issued.map((each) => (
          <EntryCard key={each.invitation.invitationId} issued={each} />
        ))}
      </ul>
      <ConfirmDialog
        title={texts.hideQuestion}
        consequence={texts.hideConsequence}
        confirmLabel={texts.hide}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={onHide}
      />
    </section>
  );
}
