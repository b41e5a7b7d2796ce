import {
  Check,
  type LucideIcon,
  Signal,
  SignalHigh,
  SignalMedium,
  TriangleAlert,
} from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import type { LinkQuality } from '../../media/stageState.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { stageTexts } from '../stageTexts.ts';
import styles from './DeviceBar.module.css';
import { deviceTexts } from './deviceTexts.ts';

const CHOICES = ['auto', 'audioOnly', 'everything'] as const;

const ICONS: Readonly<Record<LinkQuality, LucideIcon>> = {
  good: Signal,
  weak: SignalMedium,
  poor: TriangleAlert,
  unknown: SignalHigh,
};

/** How good the link is, and how much of it is to be used. */
export function LinkMenu() {
  const texts = useTexts(deviceTexts);
  const { chosen } = useTexts(stageTexts);
  const { quality, roundTrip, choice } = useStage(({ link }) => link);
  const { chooseSaving } = useStageActs();
  const words = texts.quality[quality];
  const label = roundTrip === null ? words : `${words}, ${texts.roundTrip(Math.round(roundTrip))}`;
  return (
    <span className={styles.quality} data-quality={quality}>
      <Menu
        trigger={<IconButton icon={ICONS[quality]} label={label} />}
        label={texts.link}
        acts={CHOICES.map((id) => ({
          id,
          label: id === choice ? chosen(texts.choices[id]) : texts.choices[id],
          description: texts.choiceHelp[id],
          onAction: () => chooseSaving(id),
          ...(id === choice ? { icon: Check } : {}),
        }))}
      />
    </span>
  );
}
