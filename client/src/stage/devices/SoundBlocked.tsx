import { Volume2, VolumeX } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { type SoundPlace, switchSound, useSoundOff } from '../../media/soundPreference.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { Button } from '../../ui/Button/Button.tsx';
import styles from './DeviceBar.module.css';
import { deviceTexts } from './deviceTexts.ts';

interface SoundBlockedProps {
  readonly place: SoundPlace;
  /** The button alone. */
  readonly isBare?: boolean;
}

/**
 * Why nothing is heard, and what to press: browsers play no sound before one has pressed something, or somebody
 * has switched it off on this machine.
 */
export function SoundBlocked({ place, isBare = false }: SoundBlockedProps) {
  const texts = useTexts(deviceTexts);
  const isBlocked = useStage(({ soundBlocked }) => soundBlocked);
  const { allowSound } = useStageActs();
  const isOff = useSoundOff(place);
  if (isOff && !isBare) {
    return (
      <p className={styles.off}>
        <VolumeX size={18} aria-hidden="true" />
        {texts.soundIsOff}
        <Button icon={Volume2} onPress={() => switchSound(place, false)}>
          {texts.soundOn}
        </Button>
      </p>
    );
  }
  if (!isBlocked || isOff) return null;
  if (isBare) {
    return (
      <div>
        <Button icon={Volume2} onPress={allowSound}>
          {texts.allowSound}
        </Button>
      </div>
    );
  }
  return (
    <div role="alert" className={styles.note}>
      <VolumeX size={18} aria-hidden="true" />
      <p>{texts.soundBlocked}</p>
      <Button icon={Volume2} onPress={allowSound}>
        {texts.allowSound}
      </Button>
    </div>
  );
}
