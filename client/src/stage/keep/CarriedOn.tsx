import { MonitorPlay, Volume2, VolumeX } from 'lucide-react';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type SoundPlace, switchSound, useSoundOff } from '../../media/soundPreference.ts';
import { useSessionId } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { CameraButton } from '../devices/CameraAndScreen.tsx';
import { deviceTexts } from '../devices/deviceTexts.ts';
import { MicrophoneButton } from '../devices/MicrophoneButton.tsx';
import { SoundBlocked } from '../devices/SoundBlocked.tsx';
import { useMaySend } from '../devices/useMaySend.ts';
import { useStageAnnouncements } from '../useStageAnnouncements.ts';
import styles from './CarriedOn.module.css';

/** On pages without pictures: that the session is still heard, and what of oneself goes out to it. */
export function CarriedOn({ place }: { readonly place: SoundPlace }) {
  const texts = useTexts(deviceTexts);
  const sessionId = useSessionId();
  const may = useMaySend();
  const isOff = useSoundOff(place);
  useStageAnnouncements();
  return (
    <section className={styles.bar} aria-label={texts.carriedOn}>
      <p className={styles.words}>{isOff ? texts.soundIsOff : texts.stillHeard}</p>
      <SoundBlocked place={place} isBare />
      {may('microphone') ? <MicrophoneButton shortcut={null} /> : null}
      {may('camera') ? <CameraButton /> : null}
      <Button icon={isOff ? Volume2 : VolumeX} onPress={() => switchSound(place, !isOff)}>
        {isOff ? texts.soundOn : texts.soundOff}
      </Button>
      <ButtonLink to={paths.session(sessionId)} icon={MonitorPlay} kind="bare">
        {texts.backToStage}
      </ButtonLink>
    </section>
  );
}
