import { Volume2, VolumeX } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { Button } from '../../ui/Button/Button.tsx';
import styles from './DeviceBar.module.css';
import { deviceTexts } from './deviceTexts.ts';

/** Browsers play no sound before one has pressed something: this is what to press. */
export function SoundBlocked({ isBare = false }: { readonly isBare?: boolean }) {
  const texts = useTexts(deviceTexts);
  const isBlocked = useStage(({ soundBlocked }) => soundBlocked);
  const { allowSound } = useStageActs();
  if (!isBlocked) return null;
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
