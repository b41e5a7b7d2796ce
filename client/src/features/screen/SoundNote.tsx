import { useTexts } from '../../i18n/texts.ts';
import { useSoundOff } from '../../media/soundPreference.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import styles from './Hall.module.css';
import { screenTexts } from './screenTexts.ts';

/** While the screen waits: that it is the one that is heard in the room. */
export function SoundNote() {
  const texts = useTexts(screenTexts);
  const isOff = useSoundOff('hall');
  if (useMediaState()?.state !== 'ready' || isOff) return null;
  return <p className={styles.soundNote}>{texts.playsHere}</p>;
}
