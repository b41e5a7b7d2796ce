import type { AgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { Ban, RotateCw } from 'lucide-react';
import { Group } from 'react-aria-components/Group';
import { formatDate } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { StateBadge, type StateTone } from '../../../ui/StateBadge/StateBadge.tsx';
import styles from '../Registers.module.css';
import { agencyLinksTexts } from './agencyLinksTexts.ts';

const TONES: Readonly<Record<AgencyLink['state'], StateTone>> = {
  live: 'good',
  expired: 'warning',
  revoked: 'danger',
  renewed: 'neutral',
};

interface LinkRowProps {
  readonly link: AgencyLink;
  readonly onAsk: (act: 'renew' | 'revoke') => void;
}

/** A link as it is known afterwards: whom for, how it stands, on how many devices. */
export function LinkRow({ link, onAsk }: LinkRowProps) {
  const texts = useTexts(agencyLinksTexts);
  const { label, state, devices, firstUsedAt, expiresAt } = link;
  const facts = [
    firstUsedAt === null ? texts.neverUsed : texts.devices(devices),
    texts.usableUntil(formatDate(expiresAt)),
  ];
  const isLive = state === 'live';
  return (
    <li className={styles.link}>
      <div>
        <p>
          <strong>{label}</strong>
        </p>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
      </div>
      <StateBadge tone={TONES[state]} text={texts.linkState[state]} />
      {isLive || state === 'expired' ? (
        <Group className={classes(styles.acts)} aria-label={texts.linkActs(label)}>
          <Button icon={RotateCw} onPress={() => onAsk('renew')}>
            {texts.renew}
          </Button>
          {isLive ? (
            <Button icon={Ban} kind="danger" onPress={() => onAsk('revoke')}>
              {texts.revoke}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </li>
  );
}
