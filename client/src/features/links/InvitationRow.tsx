import type { Invitation } from '@diemcau/shared/protocol/api/invitations';
import { Ban, RotateCw } from 'lucide-react';
import { Group } from 'react-aria-components/Group';
import { formatDate, formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Links.module.css';
import { linksTexts } from './linksTexts.ts';

const TONES: Readonly<Record<Invitation['state'], StateTone>> = {
  live: 'waiting',
  used: 'neutral',
  expired: 'warning',
  revoked: 'danger',
  renewed: 'neutral',
};

interface InvitationRowProps {
  readonly invitation: Invitation;
  readonly onAsk: (act: 'renew' | 'revoke') => void;
}

/** A link as it is known afterwards: whom for, how it stands, on how many devices. */
export function InvitationRow({ invitation, onAsk }: InvitationRowProps) {
  const texts = useTexts(linksTexts);
  const words = useTexts(sessionWords);
  const { label, role, state, devices, expiresAt, firstUsedAt } = invitation;
  const isUsable = state === 'live' || state === 'used';
  /** A link for all devices of a room stays live when somebody has come by it. */
  const isEntered = state === 'live' && firstUsedAt !== null;
  const facts = [
    words.role[role],
    isUsable ? texts.devices(devices) : null,
    firstUsedAt === null ? null : texts.firstUsed(formatDateTime(firstUsedAt)),
    texts.until(formatDate(expiresAt)),
  ];
  return (
    <li className={styles.row}>
      <div>
        <p>
          <strong>{label}</strong>
        </p>
        <p className={styles.small}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      {isEntered ? (
        <StateBadge tone="good" text={texts.entered} />
      ) : (
        <StateBadge tone={TONES[state]} text={texts.state[state]} />
      )}
      {isUsable || state === 'expired' ? (
        <Group className={classes(styles.acts)} aria-label={texts.acts(label)}>
          <Button icon={RotateCw} onPress={() => onAsk('renew')}>
            {texts.renew}
          </Button>
          {isUsable ? (
            <Button icon={Ban} kind="danger" onPress={() => onAsk('revoke')}>
              {texts.revoke}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </li>
  );
}
